package io.github.camelisogeo.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves pages that were made before, so that the client has the processors almost for itself. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Serves pages of 100 records with gzip from memory, and small ones if no sub-resources are asked for, until it is interrupted.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "File of the records, one JSON document per line; they are repeated.")
    private Path data;

    @Option(
            names = "--records",
            defaultValue = "20000",
            paramLabel = "N",
            description = "Number of records, a multiple of 100 (default: ${DEFAULT-VALUE}).")
    private int records;

    @Option(
            names = "--delay",
            defaultValue = "0",
            paramLabel = "MS",
            description = "Milliseconds that each answer to a search takes at least (default: ${DEFAULT-VALUE}).")
    private int delay;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws Exception {
        List<String> lines = Files.readAllLines(data);
        if (lines.isEmpty() || records < Target.PAGE_SIZE || records % Target.PAGE_SIZE != 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    lines.isEmpty()
                            ? "--data is empty"
                            : "--records is " + records + ", it must be a multiple of " + Target.PAGE_SIZE);
        }
        if (delay < 0) {
            throw new ParameterException(spec.commandLine(), "--delay is " + delay + ", it must be 0 or more");
        }
        try (PageServer server = PageServer.start(port, lines, records, Duration.ofMillis(delay))) {
            spec.commandLine().getOut().println("listening on " + server.url());
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
