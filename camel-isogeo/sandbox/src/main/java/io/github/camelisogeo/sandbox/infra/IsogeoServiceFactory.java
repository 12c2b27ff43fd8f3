package io.github.camelisogeo.sandbox.infra;

/** Creates the service named by {@link IsogeoProperties#INSTANCE_TYPE}. */
public final class IsogeoServiceFactory {

    private static final String LOCAL = "local-sandbox";
    private static final String REMOTE = "remote";

    private IsogeoServiceFactory() {}

    /** @throws IllegalArgumentException if the property names an unknown service */
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
