package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.component.IsogeoComponent;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.impl.engine.SimpleCamelContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures how long it takes to create an endpoint: its URI is parsed and its options are checked. No requests are sent. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class EndpointBenchmark {

    private CamelContext context;
    private int number;

    @Setup(Level.Trial)
    public void start() {
        context = new SimpleCamelContext();
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl("http://127.0.0.1");
        component.setClientId("nobody");
        component.setClientSecret("nothing");
        context.addComponent("isogeo", component);
        context.start();
    }

    @TearDown(Level.Trial)
    public void stop() {
        context.stop();
    }

    @Benchmark
    public Endpoint make() {
        number++;
        return context.getEndpoint("isogeo:metadata?operation=get&include=all&metadataId=" + "%032x".formatted(number));
    }
}
