package io.github.camelisogeo.sandbox.junit;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for tests. In a static field it starts once for the class, and is as new before each test; in a field of
 * the instance it starts for each test. Tests may take it as a parameter too.
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

    private final IsogeoSandbox.Builder builder;
    private IsogeoSandbox sandbox;
    private int classes;

    /** With the demonstration catalogue. */
    public IsogeoSandboxExtension() {
        this(IsogeoSandbox.builder());
    }

    /** @param builder by which the sandbox is started, each time that it is */
    public IsogeoSandboxExtension(IsogeoSandbox.Builder builder) {
        this.builder = Objects.requireNonNull(builder, "builder");
    }

    /**
     * The sandbox that runs.
     *
     * @throws IllegalStateException when none does, since no test is under way
     */
    public IsogeoSandbox get() {
        if (sandbox == null) {
            throw new IllegalStateException("the sandbox runs during tests only; is the field annotated?");
        }
        return sandbox;
    }

    /** Base of all its routes, without a slash at its end. */
    public String url() {
        return get().url();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // Nested classes begin and end within the one that holds the field.
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
