package io.github.camelisogeo.sandbox.infra;

/** A server that is already running, described by system properties. */
public final class IsogeoRemoteService implements IsogeoService {

    /** @throws IllegalStateException if a required property is missing */
    @Override
    public void initialize() {
        apiUrl();
        clientId();
        clientSecret();
    }

    /** Does nothing: the service didn't start the server. */
    @Override
    public void shutdown() {
        // Nothing was started.
    }

    @Override
    public String apiUrl() {
        return required(IsogeoProperties.API_URL);
    }

    /** Returns the URL of the identity service. Defaults to that of the API. */
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
