package io.github.camelisogeo.sandbox.infra;

/** A server that runs already, described by system properties. */
public final class IsogeoRemoteService implements IsogeoService {

    /** @throws IllegalStateException when a property is missing without which it can't be reached */
    @Override
    public void initialize() {
        apiUrl();
        clientId();
        clientSecret();
    }

    /** Whoever started it stops it. */
    @Override
    public void shutdown() {
        // Nothing was started.
    }

    @Override
    public String apiUrl() {
        return required(IsogeoProperties.API_URL);
    }

    /** That of the API where nothing else is said. */
    @Override
    public String identityUrl() {
        return System.getProperty(IsogeoProperties.IDENTITY_URL, apiUrl());
    }

    @Override
    public String clientId() {
        return required(IsogeoProperties.CLIENT_ID);
    }

    @Override
    public String clientSecret() {
        return required(IsogeoProperties.CLIENT_SECRET);
    }

    @Override
    public String user() {
        return System.getProperty(IsogeoProperties.USER);
    }

    @Override
    public String password() {
        return System.getProperty(IsogeoProperties.PASSWORD);
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("a remote Isogeo needs the system property " + property);
        }
        return value;
    }
}
