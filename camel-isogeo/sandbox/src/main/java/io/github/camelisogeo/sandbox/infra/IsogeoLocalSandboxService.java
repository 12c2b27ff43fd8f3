package io.github.camelisogeo.sandbox.infra;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.util.Objects;

/** A sandbox in the current process. */
public final class IsogeoLocalSandboxService implements IsogeoService {

    private final IsogeoSandbox.Builder builder;
    private IsogeoSandbox sandbox;

    /** Creates a service with the demonstration catalogue. */
    public IsogeoLocalSandboxService() {
        this(IsogeoSandbox.builder());
    }

    public IsogeoLocalSandboxService(IsogeoSandbox.Builder builder) {
        this.builder = Objects.requireNonNull(builder, "builder");
    }

    /**
     * Returns the sandbox, so that tests can control faults and the clock, and read statistics.
     *
     * @throws IllegalStateException if the sandbox isn't running
     */
    public IsogeoSandbox sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException("the sandbox is not running");
        }
        return sandbox;
    }

    @Override
    public void initialize() {
        if (sandbox == null) {
            sandbox = builder.start();
        }
    }

    @Override
    public void shutdown() {
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }

    @Override
    public String apiUrl() {
        return sandbox().url();
    }

    @Override
    public String identityUrl() {
        return sandbox().url();
    }

    @Override
    public String clientId() {
        return sandbox().clientId();
    }

    @Override
    public String clientSecret() {
        return sandbox().clientSecret();
    }

    @Override
    public String user() {
        return sandbox().user();
    }

    @Override
    public String password() {
        return sandbox().password();
    }
}
