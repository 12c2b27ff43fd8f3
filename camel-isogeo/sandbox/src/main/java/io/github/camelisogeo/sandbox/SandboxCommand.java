package io.github.camelisogeo.sandbox;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the runnable jar: starts a sandbox that runs until it is interrupted. */
@Command(
        name = "isogeo-sandbox",
        sortOptions = false,
        description = "An in-memory server that is compatible with the Isogeo API.")
public final class SandboxCommand implements Callable<Integer> {

    /** Not an exit status: the sandbox is still running. */
    private static final int RUNNING = -1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and exits.")
    private boolean help;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "File of the records to serve, one JSON document per line (default: a demonstration catalogue).")
    private Path data;

    @Option(
            names = "--records",
            paramLabel = "N",
            description = "Number of records to serve, made by repeating the data.")
    private Integer records;

    @Option(
            names = "--max-upload",
            paramLabel = "MB",
            description = "Limit of a hosted file in megabytes, kept in memory (default: ${DEFAULT-VALUE}).")
    private int maxUpload = SandboxConfig.DEFAULT_MAX_UPLOAD;

    @Option(names = "--client-id", paramLabel = "ID", description = "Identifier of the group application.")
    private String clientId = SandboxConfig.DEFAULT_CLIENT_ID;

    @Option(names = "--client-secret", paramLabel = "SECRET", description = "Secret of the group application.")
    private String clientSecret = SandboxConfig.DEFAULT_CLIENT_SECRET;

    @Option(
            names = "--user-client-id",
            paramLabel = "ID",
            description = "Identifier of the user application (default: that of the group application).")
    private String userClientId;

    @Option(
            names = "--user-client-secret",
            paramLabel = "SECRET",
            description = "Secret of the user application (default: that of the group application).")
    private String userClientSecret;

    @Option(names = "--user", paramLabel = "MAIL", description = "Name of the only user, who is staff.")
    private String user = SandboxConfig.DEFAULT_USER;

    @Option(names = "--password", paramLabel = "PASSWORD", description = "Password of the user.")
    private String password = SandboxConfig.DEFAULT_PASSWORD;

    @Option(
            names = "--delay",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Time to wait before each answer, in milliseconds (default: ${DEFAULT-VALUE}).")
    private long delay;

    @Option(
            names = "--jitter",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Maximum random time added to the delay, in milliseconds (default: ${DEFAULT-VALUE}).")
    private long jitter;

    @Option(
            names = "--fail",
            paramLabel = "RATE",
            defaultValue = "0",
            description = "Fraction of requests that fail, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double fail;

    @Option(
            names = "--fail-status",
            paramLabel = "CODES",
            defaultValue = "503",
            split = ",",
            description = "Statuses of failed requests, separated by commas (default: ${DEFAULT-VALUE}).")
    private int[] failStatus;

    @Option(
            names = "--drop",
            paramLabel = "RATE",
            defaultValue = "0",
            description = "Fraction of answers that are cut off, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double drop;

    @Option(
            names = "--token-life",
            paramLabel = "S",
            defaultValue = "3600",
            description = "Lifetime of a token in seconds (default: ${DEFAULT-VALUE}).")
    private long tokenLife;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "Maximum number of requests per second; further ones get 429 (default: no limit).")
    private Integer rateLimit;

    @Option(names = "--read-only", description = "Refuses all writes with 403.")
    private boolean readOnly;

    @Option(names = "--strict-shares", description = "Omits the share that holds every record.")
    private boolean strictShares;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the demonstration data, the faults and the jitter.")
    private Long seed;

    /** Starts the sandbox, or prints one line to standard error that says why it can't. */
    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != RUNNING) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new SandboxCommand())
                .setParameterExceptionHandler((e, args) -> failed(e.getCommandLine(), e))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(commandLine, e));
    }

    private static int failed(CommandLine commandLine, Exception e) {
        String problem = e.getMessage() == null ? e.toString() : e.getMessage();
        commandLine
                .getErr()
                .println("isogeo-sandbox: " + problem.lines().findFirst().orElse(problem));
        return CommandLine.ExitCode.USAGE;
    }

    /** Returns {@link #RUNNING}: the threads of the server keep the process alive. */
    @Override
    public Integer call() {
        IsogeoSandbox.Builder builder = IsogeoSandbox.builder()
                .host(host)
                .port(port)
                .data(data)
                .maxUpload(maxUpload)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .userClientId(userClientId)
                .userClientSecret(userClientSecret)
                .user(user)
                .password(password)
                .delay(Duration.ofMillis(delay))
                .jitter(Duration.ofMillis(jitter))
                .fail(fail)
                .failStatus(failStatus)
                .drop(drop)
                .tokenLife(Duration.ofSeconds(tokenLife))
                .readOnly(readOnly)
                .strictShares(strictShares);
        if (rateLimit != null) {
            builder.rateLimit(rateLimit);
        }
        if (records != null) {
            builder.records(records);
        }
        if (seed != null) {
            builder.seed(seed);
        }
        announce(builder.start());
        return RUNNING;
    }

    /**
     * Prints the accounts and the address. Scripts wait for the last line. The accounts are for demonstration and
     * protect nothing.
     */
    private void announce(IsogeoSandbox sandbox) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("records: " + sandbox.records());
        out.println(
                "group application: " + sandbox.clientId() + " " + shown(sandbox.clientSecret(), clientSecretIsOurs()));
        out.println("user: " + sandbox.user() + " " + shown(sandbox.password(), passwordIsOurs()));
        out.println("isogeo-sandbox listening on " + sandbox.url());
        out.flush();
    }

    private boolean clientSecretIsOurs() {
        return SandboxConfig.DEFAULT_CLIENT_SECRET.equals(clientSecret);
    }

    private boolean passwordIsOurs() {
        return SandboxConfig.DEFAULT_PASSWORD.equals(password);
    }

    /** Returns the secret if it is the built-in one. A secret that somebody chose isn't printed. */
    private static String shown(String secret, boolean ours) {
        return ours ? secret : "(secret as given)";
    }
}
