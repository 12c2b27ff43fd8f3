package io.github.camelisogeo.sandbox.infra;

/** Makes the service that {@link IsogeoProperties#INSTANCE_TYPE} names. */
public final class IsogeoServiceFactory {

    private static final String LOCAL = "local-sandbox";
    private static final String REMOTE = "remote";

    private IsogeoServiceFactory() {}

    /** @throws IllegalArgumentException when the property names no service that there is */
    public static IsogeoService createService() {
        String type = System.getProperty(IsogeoProperties.INSTANCE_TYPE, LOCAL);
        return switch (type) {
            case LOCAL -> new IsogeoLocalSandboxService();
            case REMOTE -> new IsogeoRemoteService();
            default ->
                throw new IllegalArgumentException(
                        IsogeoProperties.INSTANCE_TYPE + " is " + type + ", it must be " + LOCAL + " or " + REMOTE);
        };
    }
}
