package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.json.ModelPage;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures what becomes of a page of 100 records, for each record: scanned and copied, parsed in part or at once, looked at, written. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Target.PAGE_SIZE)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class PageBenchmark {

    private static final String KEYWORD = "{\"_id\":\"%032x\",\"text\":\"réseau %d\",\"code\":\"keyword:isogeo:%d\"}";
    private static final String ATTRIBUTE =
            "{\"_id\":\"%032x\",\"name\":\"attribute_%d\",\"alias\":\"Un attribut\",\"dataType\":\"VARCHAR\",\"length\":254}";

    private final JsonFactory factory = new JsonFactory();
    private final byte[] page = page();
    private final JsonText text = JsonText.copyOf(page);

    private static byte[] page() {
        String records = IntStream.range(0, Target.PAGE_SIZE)
                .mapToObj(
                        i -> "{\"_id\":\"" + hex(i) + "\",\"title\":\"Communes " + i
                                + "\",\"type\":\"vectorDataset\",\"_created\":\"2019-05-17T13:01:08.5591234+00:00\",\"scale\":5000,\"abstract\":\""
                                + "Les limites des communes. ".repeat(60) + "\",\"keywords\":[" + repeated(KEYWORD, 20)
                                + "],\"feature-attributes\":[" + repeated(ATTRIBUTE, 25)
                                + "],\"envelope\":{\"type\":\"Polygon\",\"coordinates\":[[[-1.5,43.25],[2.125,43.25],[2.125,45],[-1.5,43.25]]]}}")
                .collect(Collectors.joining(","));
        return ("{\"total\":100,\"results\":[" + records + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%032x", number);
    }

    private static String repeated(String element, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> String.format(Locale.ROOT, element, i, i, i))
                .collect(Collectors.joining(","));
    }

    @Benchmark
    public JsonPage scan() throws IOException {
        return JsonPage.of(text, Target.PAGE_SIZE, unlimited(), factory);
    }

    @Benchmark
    public MetadataSearch parse() throws IOException {
        return ModelPage.read(text, MetadataSearch.class, Target.PAGE_SIZE, unlimited(), factory);
    }

    private static MemoryEstimate unlimited() {
        return new MemoryEstimate(Long.MAX_VALUE, IOException::new);
    }

    @Benchmark
    public Object parseAtOnce() throws IOException {
        return ModelJson.reader(MetadataSearch.class).readValue(page);
    }

    @Benchmark
    public int parseAndLookAtAll() throws IOException {
        return parse().hashCode();
    }

    @Benchmark
    public int parseAtOnceAndLookAtAll() throws IOException {
        return parseAtOnce().hashCode();
    }

    @Benchmark
    public byte[] parseAndWrite() throws IOException {
        return ModelJson.write(parse());
    }
}
