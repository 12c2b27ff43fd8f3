package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.benchmarks.options.RoundsOption;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the time from the start of a process to its first record with that of plain OkHttp and Jackson. */
@Command(
        name = "cold",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Starts Java again and again, in turns with the client and with plain OkHttp and Jackson, until the first record is there,"
                        + " and prints the medians as one line of JSON.")
final class ColdCommand implements Callable<Integer> {

    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    @Spec
    private CommandSpec spec;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "Base URL of the API.")
    private String url;

    @Mixin
    private RoundsOption measured = new RoundsOption(9);

    @Override
    public Integer call() throws IOException, InterruptedException {
        HttpUrl base = HttpUrl.parse(url.endsWith("/") ? url : url + "/");
        if (base == null) {
            throw new ParameterException(spec.commandLine(), "--url is '" + url + "', it must be a URL");
        }
        int rounds = measured.count();
        long[] ours = new long[rounds];
        long[] theirs = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            ours[i] = nanos(ColdStart.Way.CLIENT, base);
            theirs[i] = nanos(ColdStart.Way.OKHTTP, base);
        }
        Map<String, Object> report = new TreeMap<>();
        report.put("client_ms", median(ours));
        report.put("okhttp_ms", median(theirs));
        report.put("ratio", Math.round(100.0 * median(ours) / median(theirs)) / 100.0);
        spec.commandLine().getOut().println(ModelJson.mapper().writeValueAsString(report));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static long nanos(ColdStart.Way way, HttpUrl base) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        way.name(),
                        base.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        int status = java.start().waitFor();
        if (status != 0) {
            throw new IOException("no record could be read from " + base + " (" + way + ")");
        }
        return System.nanoTime() - begun;
    }

    private static long median(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return Math.round(sorted[sorted.length / 2] / NANOS_OF_A_MILLISECOND);
    }
}
