package io.github.camelisogeo.sandbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The runnable jar: a sandbox that goes on until it is interrupted. */
@Command(
        name = "isogeo-sandbox",
        sortOptions = false,
        description = "An Isogeo-compatible server that keeps all in memory.")
public final class SandboxCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxCommand.class);

    /** No exit status: the sandbox runs. */
    private static final int RUNNING = -1;

    /** From so many records on, that the first pages are fast is worth half a second at the start. */
    private static final int LARGE = 10_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this and ends.")
    private boolean help;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--port", defaultValue = "8080", description = "Port, 0 for any that is free (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "FILE", description = "Records to serve, one JSON document a line.")
    private Path data;

    @Option(names = "--records", paramLabel = "N", description = "So many records, made by repetition.")
    private Integer records;

    @Option(names = "--client-id", paramLabel = "ID", description = "Group application.")
    private String clientId = SandboxConfig.DEFAULT_CLIENT_ID;

    @Option(names = "--client-secret", paramLabel = "SECRET", description = "Its secret.")
    private String clientSecret = SandboxConfig.DEFAULT_CLIENT_SECRET;

    @Option(names = "--user-client-id", paramLabel = "ID", description = "User application (the same).")
    private String userClientId;

    @Option(names = "--user-client-secret", paramLabel = "SECRET", description = "Its secret (the same).")
    private String userClientSecret;

    @Option(names = "--user", paramLabel = "MAIL", description = "The one user, who is staff.")
    private String user = SandboxConfig.DEFAULT_USER;

    @Option(names = "--password", paramLabel = "PASSWORD", description = "The user's password.")
    private String password = SandboxConfig.DEFAULT_PASSWORD;

    @Option(names = "--delay", paramLabel = "MS", defaultValue = "0", description = "Waited before each answer.")
    private long delay;

    @Option(names = "--jitter", paramLabel = "MS", defaultValue = "0", description = "At most so much besides.")
    private long jitter;

    @Option(names = "--fail", paramLabel = "RATE", defaultValue = "0", description = "Share of requests that fail.")
    private double fail;

    @Option(
            names = "--fail-status",
            paramLabel = "CODES",
            defaultValue = "503",
            split = ",",
            description = "Statuses of those failures (${DEFAULT-VALUE}).")
    private int[] failStatus;

    @Option(names = "--drop", paramLabel = "RATE", defaultValue = "0", description = "Share of answers that are cut.")
    private double drop;

    @Option(
            names = "--token-life",
            paramLabel = "S",
            defaultValue = "3600",
            description = "Life of a token in seconds (${DEFAULT-VALUE}).")
    private long tokenLife;

    @Option(names = "--rate-limit", paramLabel = "N", description = "Requests a second, beyond it 429.")
    private Integer rateLimit;

    @Option(names = "--read-only", description = "Writes get 403.")
    private boolean readOnly;

    @Option(names = "--strict-shares", description = "Without the share that holds every record.")
    private boolean strictShares;

    @Option(names = "--seed", paramLabel = "N", description = "Of the demonstration data, of faults and jitter.")
    private Long seed;

    /** Starts the sandbox, or says on standard error, in one line, why it can't. */
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

    /** Answers {@link #RUNNING}: the threads of the server keep the process alive. */
    @Override
    public Integer call() {
        IsogeoSandbox.Builder builder = IsogeoSandbox.builder()
                .host(host)
                .port(port)
                .data(data)
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
        IsogeoSandbox sandbox = builder.start();
        if (sandbox.records() >= LARGE) {
            rehearse();
        }
        announce(sandbox);
        return RUNNING;
    }

    private static void rehearse() {
        try {
            Rehearsal.play();
        } catch (IOException | SandboxStartException e) {
            LOG.warn("The first answers will take longer than the others: they could not be rehearsed", e);
        }
    }

    /** Scripts wait for the last line; the accounts shown are for demonstration and protect nothing. */
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

    /** Secrets that somebody chose are theirs to know. */
    private static String shown(String secret, boolean ours) {
        return ours ? secret : "(secret as given)";
    }
}
