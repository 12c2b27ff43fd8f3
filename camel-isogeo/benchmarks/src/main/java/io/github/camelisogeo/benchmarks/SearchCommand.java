package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelisogeo.benchmarks.options.Bounds;
import io.github.camelisogeo.benchmarks.options.WarmRounds;
import io.github.camelisogeo.benchmarks.options.Warmup;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import okhttp3.HttpUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a whole search several times and prints the median as one line of JSON. */
@Command(
        name = "search",
        sortOptions = false,
        description = "Reads every record of a server and prints the median of the rounds as one line of JSON.")
final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "Base URL of the API. Tokens are requested from URL/oauth/token.")
    private String url;

    @Option(
            names = "--mode",
            defaultValue = "typed",
            paramLabel = "MODE",
            description = "typed: read every record as a model; json: read every record as JSON bytes; "
                    + "feed: let a feed with a new state read every record for the first time; "
                    + "drain: read the same pages with plain OkHttp, without parsing (default: ${DEFAULT-VALUE}).")
    private Mode mode;

    @Option(
            names = "--connections",
            defaultValue = "4",
            paramLabel = "N",
            description = "Number of pages to read at the same time (default: ${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--include",
            defaultValue = "all",
            paramLabel = "NAMES",
            description = "Sub-resources of each record, comma-separated; empty for none (default: ${DEFAULT-VALUE}).")
    private String include;

    @Mixin
    private WarmRounds rounds = new WarmRounds(new Warmup(2, 0), 3);

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            description = "Identifier of the group application (default: that of the sandbox).")
    private String clientId = Target.SANDBOX_CLIENT_ID;

    @Option(
            names = "--client-secret",
            paramLabel = "SECRET",
            description = "Secret of the group application (default: that of the sandbox).")
    private String clientSecret = Target.SANDBOX_CLIENT_SECRET;

    @Override
    public Integer call() throws IOException {
        Bounds.requireAtLeast(spec, 1, "--connections", connections);
        int count = rounds.count();
        Target target = new Target(base(), connections, include, clientId, clientSecret);
        Stopwatch stopwatch = new Stopwatch();
        try (MemoryProbe memory = MemoryProbe.start();
                SearchReading reading = mode.open(target)) {
            Rounds measured = new Rounds();
            rounds.run(i -> say("warm-up " + i, stopwatch.time(reading)), i -> {
                Rounds.Round round = stopwatch.time(reading);
                say("round " + i + " of " + count, round);
                measured.add(round);
            });
            print(Report.of(mode, measured, stopwatch.firstRecordNanos(), memory));
        }
        return 0;
    }

    private HttpUrl base() {
        HttpUrl base = HttpUrl.parse(url.strip());
        if (base == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url is '" + url + "', it must be a URL that begins with https:// or http://");
        }
        return base.encodedPath().endsWith("/")
                ? base
                : base.newBuilder().addPathSegment("").build();
    }

    private void say(String which, Rounds.Round round) {
        spec.commandLine()
                .getErr()
                .printf(Locale.ROOT, "%s: %d records in %.3f s%n", which, round.records(), round.nanos() / 1e9)
                .flush();
    }

    private void print(Report report) throws JsonProcessingException {
        spec.commandLine().getOut().println(ModelJson.mapper().writeValueAsString(report));
        spec.commandLine().getOut().flush();
    }
}
