package io.github.camelisogeo.sandbox.infra;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Isogeo, wherever it runs. If registered as an extension, it runs as long as the tests of the class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static IsogeoService service = IsogeoServiceFactory.createService();
 * }</pre>
 */
public interface IsogeoService extends BeforeAllCallback, AfterAllCallback {

    /** Starts the service, or checks that everything needed to reach it is present. */
    void initialize();

    /** Stops what was started. */
    void shutdown();

    /** Returns the base URL of the API, without a trailing slash. */
    String apiUrl();

    /** Returns the base URL of the token route {@code /oauth/token}. */
    String identityUrl();

    String clientId();

    String clientSecret();

    /** Returns the name of a user, or null if only a group application is known. */
    String user();

    String password();

    /**
     * Sets the system properties of {@link IsogeoProperties} to the values of this service, for routes that read them.
     */
    default void registerProperties() {
        IsogeoProperties.register(this);
    }

    @Override
    default void beforeAll(ExtensionContext context) {
        initialize();
        registerProperties();
    }

    @Override
    default void afterAll(ExtensionContext context) {
        shutdown();
    }
}
