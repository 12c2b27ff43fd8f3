package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.internal.catalogue.DataFile;
import io.github.camelisogeo.sandbox.internal.catalogue.GivenRecords;
import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.internal.http.SandboxServer;
import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

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

    private IsogeoSandbox(SandboxConfig config) {
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
    public static Builder builder() {
        return new Builder();
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

    /** Configures and starts a sandbox. */
    public static final class Builder implements FaultSettings<Builder> {

        private String host = "127.0.0.1";
        private int port;
        private Path data;
        private List<Object> given;
        private Integer records;
        private String clientId = SandboxConfig.DEFAULT_CLIENT_ID;
        private String clientSecret = SandboxConfig.DEFAULT_CLIENT_SECRET;
        private String userClientId;
        private String userClientSecret;
        private String user = SandboxConfig.DEFAULT_USER;
        private String password = SandboxConfig.DEFAULT_PASSWORD;
        private int maxUpload = SandboxConfig.DEFAULT_MAX_UPLOAD;
        private Faults faults = Faults.NONE;
        private boolean openControl;

        private Builder() {}

        /** Sets the address to listen on, 127.0.0.1 by default. */
        public Builder host(String address) {
            host = Objects.requireNonNull(address, "host");
            return this;
        }

        /** Sets the port to listen on. 0, the default, picks any free port. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /**
         * Sets the file of records to serve instead of the demonstration catalogue: one JSON document per line, with
         * all includes.
         */
        public Builder data(Path file) {
            data = file;
            return this;
        }

        /**
         * Adds a record to serve instead of the demonstration catalogue, or after the data file. The workgroups,
         * contacts, keywords and so on that it names exist too. A record without an {@code _id} or
         * time stamps gets them.
         *
         * @param json a record in the API's JSON, with all includes
         */
        public Builder record(String json) {
            add(Objects.requireNonNull(json, "json"));
            return this;
        }

        /**
         * Adds a record, as {@link #record(String)} does, from its attributes: texts, numbers, lists,
         * maps, dates of {@code java.time}, enums (whose names become words such as {@code vectorDataset}) and
         * optionals.
         */
        public Builder record(Map<String, ?> attributes) {
            add(Objects.requireNonNull(attributes, "attributes"));
            return this;
        }

        /**
         * Adds records, each as JSON or as a map, as {@link #record(String)} does. If there are none, the sandbox starts
         * without records.
         */
        public Builder records(Iterable<?> records) {
            given = given == null ? new ArrayList<>() : given;
            records.forEach(record -> given.add(Objects.requireNonNull(record, "record")));
            return this;
        }

        private void add(Object record) {
            records(List.of(record));
        }

        /** Adds records, for instance the lines of a file: each as JSON or as a map. */
        public Builder records(Stream<?> records) {
            return records(records.toList());
        }

        /**
         * Sets the number of records to serve, at most a billion. They are made by repeating the data with new
         * identifiers.
         */
        public Builder records(int number) {
            records = number;
            return this;
        }

        /** Sets the limit of a hosted file in megabytes, 100 by default. Hosted files are kept in memory. */
        public Builder maxUpload(int megabytes) {
            maxUpload = megabytes;
            return this;
        }

        /** Sets the identifier of the group application. Any text is accepted. */
        public Builder clientId(String id) {
            clientId = Objects.requireNonNull(id, "clientId");
            return this;
        }

        public Builder clientSecret(String secret) {
            clientSecret = Objects.requireNonNull(secret, "clientSecret");
            return this;
        }

        /** Sets the identifier of the user application. Defaults to that of the group application. */
        public Builder userClientId(String id) {
            userClientId = id;
            return this;
        }

        /** Sets the secret of the user application. Defaults to that of the group application. */
        public Builder userClientSecret(String secret) {
            userClientSecret = secret;
            return this;
        }

        /** Sets the name of the user, an email address. */
        public Builder user(String email) {
            user = Objects.requireNonNull(email, "user");
            return this;
        }

        public Builder password(String secret) {
            password = Objects.requireNonNull(secret, "password");
            return this;
        }

        @Override
        public <T> Builder with(Fault<T> fault, T value) {
            faults = faults.with(fault, value);
            return this;
        }

        @Override
        public Builder with(RouteFault fault) {
            faults = faults.with(fault);
            return this;
        }

        /**
         * Sets whether the routes below {@code /sandbox} answer other machines too. By default, they only answer this
         * one.
         */
        public Builder openControl(boolean open) {
            openControl = open;
            return this;
        }

        /**
         * Reads the data and starts listening.
         *
         * @throws IllegalArgumentException if a setting is invalid, or a fault names a route that doesn't exist
         * @throws SandboxDataException if the data can't be used
         * @throws SandboxStartException if the sandbox can't listen on the address, for example because it is in use
         */
        public IsogeoSandbox start() {
            Accounts accounts = new Accounts(
                    new Account(clientId, clientSecret),
                    new Account(
                            userClientId == null ? clientId : userClientId,
                            userClientSecret == null ? clientSecret : userClientSecret),
                    new Account(user, password));
            return new IsogeoSandbox(new SandboxConfig(
                    host,
                    port,
                    data,
                    given == null ? null : List.copyOf(given),
                    records,
                    accounts,
                    faults,
                    openControl,
                    maxUpload));
        }
    }
}
