package io.github.camelisogeo.client.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.http.UnfriendlyServer;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around operations sees each one once, whole, and may answer in its place. */
class InterceptorsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Id OTHER = Id.of("fe3e8ef97b8446be92d3c315ccbc70f9");

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private UnfriendlyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private IsogeoClient with(OperationInterceptor interceptor) {
        return server.client().addInterceptor(interceptor).build();
    }

    private OperationInterceptor noting(String name) {
        return call -> {
            calls.add(name + " before " + call.operation());
            Object result = call.proceed();
            calls.add(name + " after");
            return result;
        };
    }

    @Test
    void theFirstOneIsTheOutermost() {
        try (IsogeoClient client = server.client()
                .addInterceptor(noting("outer"))
                .addInterceptor(noting("inner"))
                .build()) {
            client.metadata().get(ID);
        }
        assertThat(calls)
                .containsExactly(
                        "outer before metadata.get", "inner before metadata.get", "inner after", "outer after");
    }

    @Test
    void argumentsAreCompleteAndCheckedWhenTheyCome() {
        List<Map<String, Object>> seen = new CopyOnWriteArrayList<>();
        try (IsogeoClient client = with(call -> {
            seen.add(call.arguments());
            return call.proceed();
        })) {
            client.metadata().create(ID, Metadata.builder().title("x").build());
            client.call("metadata.get", Map.of("metadataId", ID));
            assertThatThrownBy(() -> client.metadata().get(null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).containsOnlyKeys("workgroupId", "body", "complete");
        assertThat(seen.get(0)).containsEntry("workgroupId", ID).containsEntry("complete", ReadBack.NONE);
        assertThat(seen.get(1)).containsEntry("metadataId", ID).containsKey("include");
        assertThatThrownBy(() -> seen.get(0).put("complete", null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aCallMayGoOnWithOtherArguments() {
        try (IsogeoClient client = with(call -> {
            Map<String, Object> arguments = new HashMap<>(call.arguments());
            arguments.put("metadataId", OTHER);
            return call.proceed(arguments);
        })) {
            client.metadata().get(ID);
        }
        assertThat(server.requests()).singleElement().satisfies(request -> assertThat(request.target())
                .contains(OTHER.toString()));
    }

    @Test
    void otherArgumentsAreCheckedLikeThoseOfACaller() {
        try (IsogeoClient client = with(call -> call.proceed(Map.of()))) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("metadataId");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aCallMayBeAnsweredWithoutTheServer() {
        Metadata own = Metadata.builder().title("own").build();
        try (IsogeoClient client = with(call -> own)) {
            assertThat(client.metadata().get(ID)).isSameAs(own);
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void anExceptionReachesTheCallerAsItIs() {
        InvalidParameterException refused =
                new InvalidParameterException("metadata.get", "metadataId", ID, "not today");
        try (IsogeoClient client = with(call -> {
            throw refused;
        })) {
            assertThatThrownBy(() -> client.metadata().get(ID)).isSameAs(refused);
        }
    }

    @Test
    void whatAnOperationCallsOnItsWayDoesNotComeHere() {
        try (IsogeoClient client = with(noting("one"))) {
            client.metadata().create(ID, Metadata.builder().title("x").build(), ReadBack.ALL);
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(calls).containsExactly("one before metadata.create", "one after");
    }

    @Test
    void aCallOfAnotherClientIsACallOfItsOwn() {
        try (IsogeoClient other =
                        server.client().addInterceptor(noting("other")).build();
                IsogeoClient client = with(call -> {
                    other.metadata().get(OTHER);
                    return call.proceed();
                })) {
            client.metadata().get(ID);
        }
        assertThat(calls).containsExactly("other before metadata.get", "other after");
    }
}
