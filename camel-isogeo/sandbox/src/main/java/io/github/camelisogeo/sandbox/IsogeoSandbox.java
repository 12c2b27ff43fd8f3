package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.catalogue.DataFile;
import io.github.camelisogeo.sandbox.control.Faults;
import io.github.camelisogeo.sandbox.control.Statistics;
import io.github.camelisogeo.sandbox.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.http.SandboxServer;
import io.github.camelisogeo.sandbox.login.Account;
import io.github.camelisogeo.sandbox.login.Accounts;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A sandbox that listens. Its routes lie at the root of {@link #url()}, the token route at {@code /oauth/token}. All
 * threads may use it; who starts it closes it.
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
        // Two things that take time and don't need each other: reading the data, and bringing the server up.
        CompletableFuture<Catalogue> catalogue = CompletableFuture.supplyAsync(() -> catalogue(config));
        server = new SandboxServer(catalogue, config.accounts(), config.faults());
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

    /** What is wrong with the data is said first, whatever is wrong with the address. */
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
        if (config.data() == null) {
            new DemoCatalogue(config.faults().seed()).addTo(builder, wanted == null ? Integer.MAX_VALUE : wanted);
        } else {
            new DataFile(config.data()).readInto(builder, wanted == null ? Integer.MAX_VALUE : wanted);
        }
        return wanted == null ? builder.build() : builder.build(wanted);
    }

    /** Sets a sandbox up: on any free port of 127.0.0.1, with the demonstration catalogue, unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Base of all routes, without a slash at its end. */
    public String url() {
        String host = config.host().equals("0.0.0.0") ? "127.0.0.1" : config.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    }

    /** How many records it serves at this moment. */
    public int records() {
        return server.records();
    }

    /** The faults that it plays at this moment. */
    public Faults faults() {
        return server.faults();
    }

    /** Plays other faults from now on: {@code sandbox.faults(sandbox.faults().withFail(0.2))}. */
    public void faults(Faults faults) {
        server.faults(Objects.requireNonNull(faults, "faults"));
    }

    /**
     * Moves its clock, forward or back: tokens die without waiting, and records are stamped later. Stamps only move
     * forward, whatever the clock does.
     */
    public void moveClock(Duration by) {
        server.moveClock(Objects.requireNonNull(by, "by"));
    }

    /** What it has answered since it started, or since it was last reset. */
    public Statistics stats() {
        return server.statistics();
    }

    /** Puts catalogue, faults, clock and statistics back as they were at the start. Tokens live on. */
    public void reset() {
        server.reset();
    }

    /** Of the group application, which reads what is shared with it (client credentials). */
    public String clientId() {
        return config.accounts().groupApplication().name();
    }

    public String clientSecret() {
        return config.accounts().groupApplication().secret();
    }

    /** Of the user application, by which the user logs in (password grant). */
    public String userClientId() {
        return config.accounts().userApplication().name();
    }

    public String userClientSecret() {
        return config.accounts().userApplication().secret();
    }

    /** The name of the one user, who is staff: a mail address. */
    public String user() {
        return config.accounts().user().name();
    }

    public String password() {
        return config.accounts().user().secret();
    }

    /** Stops listening, and forgets everything. */
    @Override
    public void close() {
        server.stop();
    }

    /** What a sandbox can be told before it starts. */
    public static final class Builder {

        private String host = "127.0.0.1";
        private int port;
        private Path data;
        private Integer records;
        private String clientId = SandboxConfig.DEFAULT_CLIENT_ID;
        private String clientSecret = SandboxConfig.DEFAULT_CLIENT_SECRET;
        private String userClientId;
        private String userClientSecret;
        private String user = SandboxConfig.DEFAULT_USER;
        private String password = SandboxConfig.DEFAULT_PASSWORD;
        private Faults faults = Faults.NONE.withSeed(DemoCatalogue.SEED);

        private Builder() {}

        /** The address to listen on, 127.0.0.1 by default. */
        public Builder host(String address) {
            host = Objects.requireNonNull(address, "host");
            return this;
        }

        /** The port to listen on; 0, the default, takes any that is free. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** Records to serve instead of the demonstration: one JSON document a line, with all includes. */
        public Builder data(Path file) {
            data = file;
            return this;
        }

        /** Serves so many records, made from the data by repetition with fresh identifiers. */
        public Builder records(int number) {
            records = number;
            return this;
        }

        /** The group application's identifier; any shape is accepted. */
        public Builder clientId(String id) {
            clientId = Objects.requireNonNull(id, "clientId");
            return this;
        }

        public Builder clientSecret(String secret) {
            clientSecret = Objects.requireNonNull(secret, "clientSecret");
            return this;
        }

        /** The user application's identifier, by default that of the group application. */
        public Builder userClientId(String id) {
            userClientId = id;
            return this;
        }

        /** The user application's secret, by default that of the group application. */
        public Builder userClientSecret(String secret) {
            userClientSecret = secret;
            return this;
        }

        /** The user's name, a mail address. */
        public Builder user(String email) {
            user = Objects.requireNonNull(email, "user");
            return this;
        }

        public Builder password(String secret) {
            password = Objects.requireNonNull(secret, "password");
            return this;
        }

        /** Waited before each answer of the API, to play a server that is far away. */
        public Builder delay(Duration time) {
            faults = faults.withDelay(Objects.requireNonNull(time, "delay"));
            return this;
        }

        /** At most so much is waited besides the delay, at random. */
        public Builder jitter(Duration most) {
            faults = faults.withJitter(Objects.requireNonNull(most, "jitter"));
            return this;
        }

        /** The share of requests to the API, from 0 to 1, that fail; not of token requests. */
        public Builder fail(double share) {
            faults = faults.withFail(share);
            return this;
        }

        /** The statuses with which requests fail, 503 by default. */
        public Builder failStatus(int... statuses) {
            faults = faults.withFailStatus(Arrays.stream(statuses).boxed().toList());
            return this;
        }

        /** The share of answers of the API, from 0 to 1, that are cut in the middle of the body. */
        public Builder drop(double share) {
            faults = faults.withDrop(share);
            return this;
        }

        /** How long a token lives, an hour by default. */
        public Builder tokenLife(Duration life) {
            faults = faults.withTokenLife(Objects.requireNonNull(life, "tokenLife"));
            return this;
        }

        /** At most so many requests to the API in any second; beyond it 429 with {@code Retry-After}. */
        public Builder rateLimit(int requests) {
            faults = faults.withRateLimit(requests);
            return this;
        }

        /** Whether all writes get 403. */
        public Builder readOnly(boolean only) {
            faults = faults.withReadOnly(only);
            return this;
        }

        /**
         * Whether the share is left out by which the group application sees every record: it then sees only what the
         * catalogues of its shares hold.
         */
        public Builder strictShares(boolean strict) {
            faults = faults.withStrictShares(strict);
            return this;
        }

        /** Of the demonstration data, of faults and jitter: the same seed plays the same again. */
        public Builder seed(long number) {
            faults = faults.withSeed(number);
            return this;
        }

        /**
         * Reads the data and listens.
         *
         * @throws IllegalArgumentException when a value makes no sense
         * @throws io.github.camelisogeo.sandbox.catalogue.SandboxDataException when the data can't be used
         * @throws SandboxStartException when the address is taken, or not ours
         */
        public IsogeoSandbox start() {
            Accounts accounts = new Accounts(
                    new Account(clientId, clientSecret),
                    new Account(
                            userClientId == null ? clientId : userClientId,
                            userClientSecret == null ? clientSecret : userClientSecret),
                    new Account(user, password));
            return new IsogeoSandbox(new SandboxConfig(host, port, data, records, accounts, faults));
        }
    }
}
