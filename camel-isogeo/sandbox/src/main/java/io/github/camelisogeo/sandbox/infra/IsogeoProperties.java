package io.github.camelisogeo.sandbox.infra;

/** The names of system properties. */
public final class IsogeoProperties {

    /** {@code local-sandbox} (the default) or {@code remote}. */
    public static final String INSTANCE_TYPE = "isogeo.instance.type";

    public static final String API_URL = "isogeo.service.api.url";
    public static final String IDENTITY_URL = "isogeo.service.identity.url";
    public static final String CLIENT_ID = "isogeo.service.client.id";
    public static final String CLIENT_SECRET = "isogeo.service.client.secret";
    public static final String USER = "isogeo.service.user";
    public static final String PASSWORD = "isogeo.service.password";

    private IsogeoProperties() {}

    static void register(IsogeoService service) {
        set(API_URL, service.apiUrl());
        set(IDENTITY_URL, service.identityUrl());
        set(CLIENT_ID, service.clientId());
        set(CLIENT_SECRET, service.clientSecret());
        set(USER, service.user());
        set(PASSWORD, service.password());
    }

    private static void set(String name, String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
