package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.SpanContextPropagationExtractor;
import org.apache.camel.telemetry.SpanContextPropagationInjector;
import org.apache.camel.telemetry.SpanLifecycleManager;
import org.apache.camel.telemetry.Tracer;
import org.junit.jupiter.api.Test;

/** Spans are named by entity and operation, so that those of one kind can be seen together. */
class SpansTest extends OperatorsTestSupport {

    private static final String ID = "43380f6c60424095b67cbd1aa9526fe4";

    private final List<RecordedSpan> spans = new CopyOnWriteArrayList<>();

    private record RecordedSpan(String name, Map<String, String> tags) implements Span {

        @Override
        public void log(Map<String, String> fields) {}

        @Override
        public void setTag(String key, String value) {
            tags.put(key, value);
        }

        @Override
        public void setComponent(String component) {
            tags.put("component", component);
        }

        @Override
        public void setError(boolean isError) {
            tags.put("error", Boolean.toString(isError));
        }
    }

    private final class RecordingTracer extends Tracer implements SpanLifecycleManager {

        @Override
        protected void initTracer() {
            setSpanLifecycleManager(this);
        }

        @Override
        public Span create(String name, Span parent, SpanContextPropagationExtractor extractor) {
            RecordedSpan span = new RecordedSpan(name, new ConcurrentHashMap<>());
            spans.add(span);
            return span;
        }

        @Override
        public void activate(Span span) {}

        @Override
        public void deactivate(Span span) {}

        @Override
        public void close(Span span) {}

        @Override
        public void inject(Span span, SpanContextPropagationInjector injector, boolean includeTracing) {}
    }

    private RecordedSpan span() {
        return spans.stream()
                .filter(span -> span.name().startsWith("isogeo"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span of ours in " + spans));
    }

    @Test
    void aSpanIsNamedByItsOperation() throws Exception {
        new RecordingTracer().init(context);
        context.addComponent("isogeo-lab", component());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").to("isogeo-lab:metadata?metadataId=" + ID);
            }
        });
        context.start();
        context.createProducerTemplate().request("direct:get", exchange -> {});

        assertThat(span().name()).isEqualTo("isogeo metadata.get");
        assertThat(span().tags())
                .containsEntry("isogeo.entity", "metadata")
                .containsEntry("isogeo.operation", "get")
                .containsEntry("http.status_code", "404")
                .containsEntry("error", "true");
    }

    @Test
    void theHeaderMayChooseTheOperation() throws Exception {
        new RecordingTracer().init(context);
        context.addComponent("isogeo", component());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:exists").to("isogeo:metadata");
            }
        });
        context.start();
        context.createProducerTemplate().request("direct:exists", exchange -> exchange.getMessage()
                .setHeaders(new java.util.HashMap<>(
                        Map.of("CamelIsogeoOperation", "exists", "CamelIsogeoMetadataId", ID))));

        assertThat(span().name()).isEqualTo("isogeo metadata.exists");
    }
}
