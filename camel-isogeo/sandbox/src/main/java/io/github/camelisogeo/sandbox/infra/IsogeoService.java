package io.github.camelisogeo.sandbox.infra;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Isogeo, wherever it runs. Registered as an extension it runs as long as the tests of the class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static IsogeoService service = IsogeoServiceFactory.createService();
 * }</pre>
 */
public interface IsogeoService extends BeforeAllCallback, AfterAllCallback {

    /** Starts it, or sees that what is needed to reach it is there. */
    void initialize();

    /** Stops what was started. */
    void shutdown();

    /** Base of the API, without a slash at its end. */
    String apiUrl();

    /** Base of the token route {@code /oauth/token}. */
    String identityUrl();

    String clientId();

    String clientSecret();

    /** The name of a user, null where only a group application is known. */
    String user();

    String password();

    /** Makes the properties of {@link IsogeoProperties} say what this service says, for routes that read them. */
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
