package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.benchmarks.options.Bounds;
import io.github.camelisogeo.benchmarks.options.WarmRounds;
import io.github.camelisogeo.benchmarks.options.Warmup;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.Locale;
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

/** Compares a call through Camel with the same call by plain OkHttp and Jackson. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads one record again and again, in turns through Camel and with plain OkHttp and Jackson, and prints the medians as"
                        + " one line of JSON.")
final class GetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "Base URL of the API.")
    private String url;

    @Option(names = "--id", required = true, paramLabel = "ID", description = "Identifier of the record.")
    private String id;

    @Option(
            names = "--calls",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Number of calls in a round (default: ${DEFAULT-VALUE}).")
    private int calls;

    @Mixin
    private WarmRounds rounds = new WarmRounds(new Warmup(0, 20), 5);

    @Override
    public Integer call() throws IOException {
        HttpUrl base = HttpUrl.parse(url.endsWith("/") ? url : url + "/");
        if (base == null) {
            throw new ParameterException(spec.commandLine(), "--url is '" + url + "', it must be a URL");
        }
        Bounds.requireAtLeast(spec, 1, "--calls", calls);
        rounds.count();
        Target target = new Target(base, 1, "", Target.SANDBOX_CLIENT_ID, Target.SANDBOX_CLIENT_SECRET);
        try (CamelGet camel = new CamelGet(target, id);
                BareApi bare = new BareApi(target)) {
            print(measured(camel, bare, base));
        }
        return 0;
    }

    private Map<String, Object> measured(CamelGet camel, BareApi bare, HttpUrl base) throws IOException {
        String token = bare.token();
        HttpUrl record = base.newBuilder().addPathSegments("resources/" + id).build();
        Rounds throughCamel = new Rounds();
        Rounds withOkHttp = new Rounds();
        rounds.run(
                i -> {
                    Rounds.Round.of(calls, camel::get);
                    Rounds.Round.of(calls, () -> read(bare, record, token));
                },
                i -> {
                    throughCamel.add(Rounds.Round.of(calls, camel::get));
                    withOkHttp.add(Rounds.Round.of(calls, () -> read(bare, record, token)));
                });
        Rounds.Round ours = throughCamel.median();
        Rounds.Round theirs = withOkHttp.median();
        Map<String, Object> report = new TreeMap<>();
        report.put("camel_us", rounded(ours.microseconds()));
        report.put("camel_cpu_us", rounded(ours.cpuMicroseconds()));
        report.put("okhttp_us", rounded(theirs.microseconds()));
        report.put("okhttp_cpu_us", rounded(theirs.cpuMicroseconds()));
        report.put("ratio", rounded(ours.microseconds() / theirs.microseconds()));
        report.put("cpu_ratio", rounded(ours.cpuMicroseconds() / theirs.cpuMicroseconds()));
        report.put("jit_percent", rounded(ours.cpu().jitPercent()));
        return report;
    }

    private static void read(BareApi bare, HttpUrl record, String token) throws IOException {
        JsonNode read = bare.get(record, token, source -> ModelJson.mapper().readTree(source.inputStream()));
        if (!read.has("_id")) {
            throw new IOException("the record has no _id");
        }
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
    }

    private void print(Map<String, Object> report) throws IOException {
        spec.commandLine().getOut().println(ModelJson.mapper().writeValueAsString(report));
        spec.commandLine().getOut().flush();
    }
}
