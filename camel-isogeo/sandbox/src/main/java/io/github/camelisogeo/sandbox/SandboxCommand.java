package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.model.Nearest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the runnable jar: starts a sandbox that runs until it is interrupted. */
final class SandboxCommand implements Callable<Integer> {

    /** Not an exit status: the sandbox is still running. */
    private static final int RUNNING = -1;

    private static final int PORT = 8080;
    private static final String OF_THE_GROUP = "that of the group application";
    private static final ValueType<Path> FILE =
            new ValueType<>(Path::of, path -> true, "the path of a file", Path::toString);

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    /** Starts the sandbox, or prints one line to standard error that says why it can't. */
    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != RUNNING) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        CommandSpec spec = new SandboxCommand().spec.name("isogeo-sandbox");
        spec.usageMessage()
                .sortOptions(false)
                .description("An in-memory server that is compatible with the Isogeo API.");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help and exits.")
                .build());
        flags().map(Flag::option).forEach(spec::addOption);
        return new CommandLine(spec)
                .setParameterExceptionHandler((e, args) -> failed(e.getCommandLine(), problem(e)))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(commandLine, problem(e)));
    }

    /** Returns all flags, in the order of the help. */
    static Stream<Flag<?>> flags() {
        Stream<Flag<?>> address = Stream.of(
                new Flag<>(
                        "--host",
                        "HOST",
                        "127.0.0.1",
                        "Address to listen on.",
                        ValueType.name(),
                        IsogeoSandboxBuilder::host),
                new Flag<>(
                        "--port",
                        "N",
                        String.valueOf(PORT),
                        "Port to listen on; 0 for any free port.",
                        SandboxConfig.PORT,
                        IsogeoSandboxBuilder::port));
        Stream<Flag<?>> data = Stream.of(
                new Flag<>(
                        "--data",
                        "FILE",
                        "a demonstration catalogue",
                        "Records to serve, one per line, in the API's JSON.",
                        FILE,
                        IsogeoSandboxBuilder::data),
                new Flag<>(
                        "--records",
                        "N",
                        "those of the data",
                        "Number of records, made by repeating the data; from 1 to 1,000,000,000.",
                        SandboxConfig.RECORDS,
                        IsogeoSandboxBuilder::records),
                new Flag<>(
                        "--max-upload",
                        "MB",
                        String.valueOf(SandboxConfig.DEFAULT_MAX_UPLOAD),
                        "Limit of a hosted file in megabytes, from 1 to 2,000; files are kept in memory, which needs room for three times the size.",
                        SandboxConfig.MAX_UPLOAD,
                        IsogeoSandboxBuilder::maxUpload));
        Stream<Flag<?>> control = Stream.of(new Flag<>(
                "--open-control",
                null,
                "off",
                "Lets other machines use the routes below /sandbox, which need no token.",
                ValueType.onOff(),
                IsogeoSandboxBuilder::openControl));
        return Stream.of(address, data, accounts(), Fault.all().stream().<Flag<?>>map(Flag::of), control)
                .flatMap(flags -> flags);
    }

    private static Stream<Flag<?>> accounts() {
        String shown = "shown at the start";
        return Stream.of(
                account(
                        "--client-id",
                        "ID",
                        shown,
                        "Identifier of the group application.",
                        SandboxConfig.CLIENT_ID,
                        IsogeoSandboxBuilder::clientId),
                account(
                        "--client-secret",
                        "SECRET",
                        shown,
                        "Secret of the group application.",
                        ValueType.text(),
                        IsogeoSandboxBuilder::clientSecret),
                account(
                        "--user-client-id",
                        "ID",
                        OF_THE_GROUP,
                        "Identifier of the user application.",
                        SandboxConfig.CLIENT_ID,
                        IsogeoSandboxBuilder::userClientId),
                account(
                        "--user-client-secret",
                        "SECRET",
                        OF_THE_GROUP,
                        "Secret of the user application.",
                        ValueType.text(),
                        IsogeoSandboxBuilder::userClientSecret),
                account(
                        "--user",
                        "MAIL",
                        shown,
                        "Name of the only user, who is staff.",
                        ValueType.name(),
                        IsogeoSandboxBuilder::user),
                account(
                        "--password",
                        "PASSWORD",
                        shown,
                        "Password of the user.",
                        ValueType.text(),
                        IsogeoSandboxBuilder::password));
    }

    private static Flag<String> account(
            String name,
            String label,
            String otherwise,
            String text,
            ValueType<String> type,
            BiConsumer<IsogeoSandboxBuilder, String> setter) {
        return new Flag<>(name, label, otherwise, text, type, setter);
    }

    private static String problem(Exception e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            if (!argument.startsWith("-")) {
                return "there is no argument " + argument + ", only flags such as --port";
            }
            return "there is no flag " + argument
                    + Nearest.question(
                            argument.replaceFirst("=.*", ""),
                            flags().map(Flag::name).toList());
        }
        if (e instanceof SandboxDataException) {
            return "--data: " + e.getMessage();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static int failed(CommandLine commandLine, String problem) {
        commandLine
                .getErr()
                .println("isogeo-sandbox: " + problem.lines().findFirst().orElse(problem));
        return CommandLine.ExitCode.USAGE;
    }

    /** Returns {@link #RUNNING}: the threads of the server keep the process alive. */
    @Override
    public Integer call() {
        IsogeoSandboxBuilder builder = IsogeoSandbox.builder().port(PORT);
        flags().forEach(flag -> flag.apply(spec.commandLine().getParseResult(), builder));
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
        out.println("group application: " + sandbox.clientId() + " "
                + shown(sandbox.clientSecret(), SandboxConfig.DEFAULT_CLIENT_SECRET));
        out.println("user application: " + sandbox.userClientId() + " "
                + shown(sandbox.userClientSecret(), SandboxConfig.DEFAULT_CLIENT_SECRET));
        out.println("user: " + sandbox.user() + " " + shown(sandbox.password(), SandboxConfig.DEFAULT_PASSWORD));
        out.println("isogeo-sandbox listening on " + sandbox.url());
        out.flush();
    }

    /** Returns the secret if it is the built-in one. A secret that somebody chose isn't printed. */
    private static String shown(String secret, String builtIn) {
        return secret.equals(builtIn) ? secret : "(secret as given)";
    }
}
