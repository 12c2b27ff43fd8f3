package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Word;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;

/**
 * Runs the examples of the pages in {@code docs/operations}: against a server that expects the requests of a call, and answers them.
 * Those of a recorded call must be as recorded in all; those of a made one in verb and path.
 */
abstract class ExampleTestSupport {

    private static final Map<String, WireCase> RECORDED =
            WireCase.all().stream().collect(Collectors.toMap(WireCase::id, Function.identity()));

    private final WireServer server;

    ExampleTestSupport() {
        try {
            server = new WireServer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Java of an example. */
    @FunctionalInterface
    interface JavaExample {

        void run(IsogeoClient client) throws Exception;
    }

    /** A recorded call. */
    static WireCase recorded(String id) {
        return RECORDED.get(id);
    }

    /** A call that was made of sample values. */
    static WireCase made(String json) throws IOException {
        return new WireCase(ModelJson.mapper().readTree(json));
    }

    void byRoute(WireCase wire, String start, RouteBuilder route) throws Exception {
        server.play(wire);
        IsogeoComponent component = new IsogeoComponent();
        component.setPlatform(Word.find(Platform.class, wire.platform()).orElseThrow());
        component.setClientId(WireServer.CLIENT_ID);
        component.setClientSecret(WireServer.CLIENT_SECRET);
        component.setUsername(WireServer.USERNAME);
        component.setPassword(WireServer.PASSWORD);
        component.getConfiguration().setLang(Language.FR);
        component.setMaxRetries(0);
        component.setOkHttpClient(server.http());
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("isogeo", component);
            context.addRoutes(route);
            context.start();
            Exception failure =
                    context.createProducerTemplate().send(start, exchange -> {}).getException();
            assertThat(failure).isNull();
        }
        verify(wire);
    }

    void inJava(WireCase wire, JavaExample example) throws Exception {
        server.play(wire);
        try (IsogeoClient client = IsogeoClient.builder()
                .environment(Map.of())
                .platform(Platform.valueOf(wire.platform().toUpperCase(Locale.ROOT)))
                .clientId(WireServer.CLIENT_ID)
                .clientSecret(WireServer.CLIENT_SECRET)
                .username(WireServer.USERNAME)
                .password(WireServer.PASSWORD)
                .maxRetries(0)
                .okHttpClient(server.http())
                .build()) {
            example.run(client);
        }
        verify(wire);
    }

    private void verify(WireCase wire) {
        assertThat(server.problems()).isEmpty();
        List<JsonNode> wanted = wire.expected().stream()
                .filter(expected -> !WireCase.isPreflight(expected))
                .toList();
        assertThat(server.answered()).as("the requests that were made").containsAll(wanted);
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
