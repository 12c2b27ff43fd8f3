package io.github.camelisogeo.sandbox.junit;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.IsogeoSandboxBuilder;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit 5 extension that runs a sandbox. In a static field, it starts the sandbox once for the class and resets it
 * before each test. In an instance field, it starts a sandbox for each test. Tests can also take the sandbox as a
 * parameter.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(IsogeoSandbox.builder().records(20));
 *
 * @Test
 * void reads() {
 *     connect(sandbox.url(), sandbox.get().clientId(), sandbox.get().clientSecret());
 * }
 * }</pre>
 */
public final class IsogeoSandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final IsogeoSandboxBuilder builder;
    private IsogeoSandbox sandbox;
    private int classes;

    /** Creates an extension with the demonstration catalogue. */
    public IsogeoSandboxExtension() {
        this(IsogeoSandbox.builder());
    }

    /**
     * Creates an extension.
     *
     * @param builder starts the sandbox, possibly several times
     */
    public IsogeoSandboxExtension(IsogeoSandboxBuilder builder) {
        this.builder = Objects.requireNonNull(builder, "builder");
    }

    /**
     * Returns the running sandbox.
     *
     * @throws IllegalStateException if no sandbox is running, because no test is
     */
    public IsogeoSandbox get() {
        if (sandbox == null) {
            throw new IllegalStateException(
                    "the sandbox only runs during tests; is the field annotated with @RegisterExtension?");
        }
        return sandbox;
    }

    /** Returns the base URL of all routes, without a trailing slash. */
    public String url() {
        return get().url();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // Nested classes start and end within the class that declares the field.
        if (classes++ == 0) {
            sandbox = builder.start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (sandbox == null) {
            sandbox = builder.start();
        } else {
            sandbox.reset();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes == 0) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (--classes == 0) {
            close();
        }
    }

    private void close() {
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == IsogeoSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return get();
    }
}
