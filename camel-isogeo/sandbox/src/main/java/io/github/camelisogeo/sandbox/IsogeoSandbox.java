package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.internal.catalogue.DataFile;
import io.github.camelisogeo.sandbox.internal.catalogue.GivenRecords;
import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.internal.http.SandboxServer;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A running sandbox. The routes of the API are directly below {@link #url()}, the token route is {@code /oauth/token}.
 * Instances are safe for use by several threads. Whoever starts a sandbox must close it.
 *
 * <pre>{@code
 * try (IsogeoSandbox sandbox = IsogeoSandbox.builder().port(0).start()) {
 *     connect(sandbox.url(), sandbox.clientId(), sandbox.clientSecret());
 * }
 * }</pre>
 */
public final class IsogeoSandbox implements AutoCloseable {

    private final SandboxConfig config;
    private final SandboxServer server;

    IsogeoSandbox(SandboxConfig config) {
        this.config = config;
        // Reading the data and starting the server both take time, and neither needs the other.
        CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(() -> catalogue(config));
        server = new SandboxServer(catalogue, config.accounts(), config.faults(), config.access(), config.maxUpload());
        JavalinException failure = startServer();
        try {
            catalogue.join();
        } catch (CompletionException e) {
            server.stop();
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
        if (failure != null) {
            server.stop();
            throw new SandboxStartException(config.host(), config.port(), failure);
        }
    }

    /** Returns the failure instead of throwing it: an error in the data is reported before an error in the address. */
    private JavalinException startServer() {
        try {
            server.start(config.host(), config.port());
            return null;
        } catch (JavalinException e) {
            return e;
        }
    }

    private static Catalogue catalogue(SandboxConfig config) {
        CatalogueBuilder builder = new CatalogueBuilder();
        Integer wanted = config.records();
        int limit = wanted == null ? Integer.MAX_VALUE : wanted;
        if (config.data() != null) {
            new DataFile(config.data()).readInto(builder, limit);
        }
        if (config.given() != null) {
            new GivenRecords(config.given()).addTo(builder, limit);
        } else if (config.data() == null) {
            new DemoCatalogue(config.faults().get(Fault.SEED)).addTo(builder, limit);
        }
        return wanted == null ? builder.build() : builder.build(wanted);
    }

    /**
     * Returns a builder. By default, the sandbox listens on any free port of 127.0.0.1 and serves the demonstration
     * catalogue.
     */
    public static IsogeoSandboxBuilder builder() {
        return new IsogeoSandboxBuilder();
    }

    /** Returns the base URL of all routes, without a trailing slash. */
    public String url() {
        String host = config.host().equals("0.0.0.0") ? "127.0.0.1" : config.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    }

    /** Returns the number of records that the sandbox currently serves. */
    public int records() {
        return server.records();
    }

    /** Returns the faults that the sandbox currently simulates. */
    public Faults faults() {
        return server.faults();
    }

    /**
     * Replaces the simulated faults: {@code sandbox.faults(sandbox.faults().fail(0.2))}.
     *
     * @throws IllegalArgumentException if a fault names a route that doesn't exist
     */
    public void faults(Faults faults) {
        server.faults(Objects.requireNonNull(faults, "faults"));
    }

    /**
     * Moves the clock forward or back, so that tokens expire without waiting and records get later time stamps. Time
     * stamps never go back, even if the clock does, until the sandbox is reset.
     */
    public void moveClock(Duration by) {
        server.moveClock(Objects.requireNonNull(by, "by"));
    }

    /** Returns the statistics of the requests answered since the start or the last reset. */
    public Statistics stats() {
        return server.statistics();
    }

    /**
     * Returns the last requests since the start or the last reset, the latest last. At most 100 are kept, with the
     * first 64 KiB of their bodies. The routes of the sandbox itself, below {@code /sandbox}, are left out.
     */
    public List<SandboxRequest> requests() {
        return server.requests();
    }

    /**
     * Resets the catalogue, its time stamps, the faults, the clock, the requests and the statistics to their initial
     * state. Tokens stay valid.
     */
    public void reset() {
        server.reset();
    }

    /** Returns the identifier of the group application, which reads what is shared with it (client credentials). */
    public String clientId() {
        return config.accounts().groupApplication().name();
    }

    public String clientSecret() {
        return config.accounts().groupApplication().secret();
    }

    /** Returns the identifier of the user application, through which the user logs in (password grant). */
    public String userClientId() {
        return config.accounts().userApplication().name();
    }

    public String userClientSecret() {
        return config.accounts().userApplication().secret();
    }

    /** Returns the name of the only user, who is staff: an email address. */
    public String user() {
        return config.accounts().user().name();
    }

    public String password() {
        return config.accounts().user().secret();
    }

    /** Stops listening and discards all data. */
    @Override
    public void close() {
        server.stop();
    }
}
