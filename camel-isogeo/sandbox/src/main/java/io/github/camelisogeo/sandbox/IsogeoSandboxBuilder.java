package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Configures and starts a sandbox. */
public final class IsogeoSandboxBuilder implements FaultSettings<IsogeoSandboxBuilder> {

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

    IsogeoSandboxBuilder() {}

    /** Sets the address to listen on, 127.0.0.1 by default. */
    public IsogeoSandboxBuilder host(String address) {
        host = Objects.requireNonNull(address, "host");
        return this;
    }

    /** Sets the port to listen on. 0, the default, picks any free port. */
    public IsogeoSandboxBuilder port(int number) {
        port = number;
        return this;
    }

    /**
     * Sets the file of records to serve instead of the demonstration catalogue: one JSON document per line, with
     * all includes.
     */
    public IsogeoSandboxBuilder data(Path file) {
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
    public IsogeoSandboxBuilder record(String json) {
        add(Objects.requireNonNull(json, "json"));
        return this;
    }

    /**
     * Adds a record, as {@link #record(String)} does, from its attributes: texts, numbers, lists,
     * maps, dates of {@code java.time}, enums (whose names become words such as {@code vectorDataset}) and
     * optionals.
     */
    public IsogeoSandboxBuilder record(Map<String, ?> attributes) {
        add(Objects.requireNonNull(attributes, "attributes"));
        return this;
    }

    /**
     * Adds records, each as JSON or as a map, as {@link #record(String)} does. If there are none, the sandbox starts
     * without records.
     */
    public IsogeoSandboxBuilder records(Iterable<?> records) {
        given = given == null ? new ArrayList<>() : given;
        records.forEach(record -> given.add(Objects.requireNonNull(record, "record")));
        return this;
    }

    private void add(Object record) {
        records(List.of(record));
    }

    /** Adds records, for instance the lines of a file: each as JSON or as a map. */
    public IsogeoSandboxBuilder records(Stream<?> records) {
        return records(records.toList());
    }

    /**
     * Sets the number of records to serve, at most a billion. They are made by repeating the data with new
     * identifiers.
     */
    public IsogeoSandboxBuilder records(int number) {
        records = number;
        return this;
    }

    /** Sets the limit of a hosted file in megabytes, 100 by default. Hosted files are kept in memory. */
    public IsogeoSandboxBuilder maxUpload(int megabytes) {
        maxUpload = megabytes;
        return this;
    }

    /** Sets the identifier of the group application. Any text is accepted. */
    public IsogeoSandboxBuilder clientId(String id) {
        clientId = Objects.requireNonNull(id, "clientId");
        return this;
    }

    public IsogeoSandboxBuilder clientSecret(String secret) {
        clientSecret = Objects.requireNonNull(secret, "clientSecret");
        return this;
    }

    /** Sets the identifier of the user application. Defaults to that of the group application. */
    public IsogeoSandboxBuilder userClientId(String id) {
        userClientId = id;
        return this;
    }

    /** Sets the secret of the user application. Defaults to that of the group application. */
    public IsogeoSandboxBuilder userClientSecret(String secret) {
        userClientSecret = secret;
        return this;
    }

    /** Sets the name of the user, an email address. */
    public IsogeoSandboxBuilder user(String email) {
        user = Objects.requireNonNull(email, "user");
        return this;
    }

    public IsogeoSandboxBuilder password(String secret) {
        password = Objects.requireNonNull(secret, "password");
        return this;
    }

    @Override
    public <T> IsogeoSandboxBuilder with(Fault<T> fault, T value) {
        faults = faults.with(fault, value);
        return this;
    }

    @Override
    public IsogeoSandboxBuilder with(RouteFault fault) {
        faults = faults.with(fault);
        return this;
    }

    /**
     * Sets whether the routes below {@code /sandbox} answer other machines too. By default, they only answer this
     * one.
     */
    public IsogeoSandboxBuilder openControl(boolean open) {
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
