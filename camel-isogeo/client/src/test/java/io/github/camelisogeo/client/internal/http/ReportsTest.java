package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Logs;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client does can be seen: in its log, by listeners, in its failures. */
class ReportsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final String LOGGER = "io.github.camelisogeo.client.requests";

    private final FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
    private final List<RequestReport> reports = new CopyOnWriteArrayList<>();
    private final List<RequestReport> ofTokens = new CopyOnWriteArrayList<>();
    private UnfriendlyServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        client = time.in(server.client())
                .maxRetries(2)
                .addRequestListener(report -> (report.operation().equals("token") ? ofTokens : reports).add(report))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void failFirst(int failures, String... headers) {
        server.api(exchange -> {
            if (server.requests().size() <= failures) {
                exchange.answer(503, "{}", headers);
            } else {
                exchange.record();
            }
        });
    }

    @Test
    void eachTryHasItsLine() throws Exception {
        failFirst(1, "Retry-After: 1");
        try (Logs logs = Logs.of(LOGGER)) {
            client.metadata().get(ID);
            List<String> lines = logs.lines("metadata.get GET resources/{metadataId}");
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0))
                    .contains("DEBUG")
                    .containsPattern("503 in \\d+ ms, try 1 of 3, again in 1(\\.\\d)? s");
            assertThat(lines.get(1)).containsPattern("200 in \\d+ ms, try 2");
        }
    }

    @Test
    void aLongPauseIsToldAtInfo() throws Exception {
        failFirst(1, "Retry-After: 20");
        try (Logs logs = Logs.of(LOGGER)) {
            client.metadata().get(ID);
            assertThat(logs.lines("INFO")).singleElement().satisfies(line -> assertThat(line)
                    .contains("metadata.get", "503", "again in 2"));
        }
    }

    @Test
    void aCallWhoseTimeIsOverHasItsLineToo() throws Exception {
        server.api(exchange -> {
            time.advance(Duration.ofMinutes(11));
            exchange.stall();
        });
        try (Logs logs = Logs.of(LOGGER)) {
            assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoException.class);
            assertThat(logs.lines("callTimeout (10 min)")).hasSize(1);
        }
    }

    @Test
    void listenersAreToldWhatBecameOfARequest() {
        failFirst(1, "Retry-After: 20");
        List<RequestReport> ofCall = new CopyOnWriteArrayList<>();
        client.with(CallOptions.builder().listener(ofCall::add).build())
                .metadata()
                .get(ID);
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.operation()).isEqualTo("metadata.get");
            assertThat(report.method()).isEqualTo("GET");
            assertThat(report.route()).isEqualTo("resources/{metadataId}");
            assertThat(report.status()).isEqualTo(200);
            assertThat(report.succeeded()).isTrue();
            assertThat(report.tries()).isEqualTo(2);
            assertThat(report.paused()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(25));
            assertThat(report.duration()).isGreaterThanOrEqualTo(report.paused());
            assertThat(report.records()).isEqualTo(-1);
        });
        assertThat(ofCall).isEqualTo(reports);
    }

    @Test
    void listenersAreToldOfRequestsForTokens() {
        server.identity(exchange -> {
            if (server.tokenRequests() == 1) {
                exchange.answer(503, "{}");
            } else {
                exchange.token("t1", 1000);
            }
        });
        client.authenticate();
        assertThat(ofTokens).singleElement().satisfies(report -> {
            assertThat(report.method()).isEqualTo("POST");
            assertThat(report.route()).isEqualTo("oauth/token");
            assertThat(report.status()).isEqualTo(200);
            assertThat(report.succeeded()).isTrue();
            assertThat(report.tries()).isEqualTo(2);
            assertThat(report.paused()).isPositive();
        });
        server.identity(exchange -> exchange.answer(400, "{\"error\":\"invalid_client\"}"));
        time.advance(Duration.ofSeconds(1000));
        assertThatThrownBy(client::authenticate).isInstanceOf(IsogeoException.class);
        assertThat(ofTokens).extracting(RequestReport::status).containsExactly(200, 400);
        assertThat(ofTokens.get(1).succeeded()).isFalse();
    }

    @Test
    void listenersAreToldOfFailures() {
        server.api(exchange -> exchange.answer(404, "{}"));
        assertThat(client.metadata().exists(ID)).isFalse();
        server.api(UnfriendlyServer.Exchange::hangUp);
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoException.class);
        assertThat(reports).extracting(RequestReport::status).containsExactly(404, 0);
        assertThat(reports).extracting(RequestReport::succeeded).containsExactly(false, false);
        assertThat(reports).extracting(RequestReport::tries).containsExactly(1, 3);
    }

    @Test
    void listenersAreToldHowManyRecordsAPageHolds() {
        server.api(exchange -> exchange.answer(
                200, "{\"total\":2,\"limit\":100,\"offset\":0,\"results\":[{\"_id\":\"a\"},{\"_id\":\"b\"}]}"));
        try (MetadataStream records = client.search().stream("")) {
            assertThat(records.stream()).hasSize(2);
        }
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.records()).isEqualTo(2);
            assertThat(report.operation()).isEqualTo("search.stream");
        });
    }

    @Test
    void aListenerThatThrowsHurtsNobody() {
        CallOptions throwing = CallOptions.builder()
                .listener(report -> {
                    throw new IllegalStateException("a listener of the user");
                })
                .build();
        assertThat(client.with(throwing).metadata().get(ID).title()).isEqualTo("Communes");
        assertThat(reports).hasSize(1);
    }

    @Test
    void aFailureTellsTheIdentifiersOfItsCall() {
        server.api(exchange -> exchange.answer(404, "{}"));
        IsogeoException failure =
                catchThrowableOfType(IsogeoException.class, () -> client.links().get(ID, ID));
        assertThat(failure.identifiers())
                .containsEntry("metadataId", ID.toString())
                .containsEntry("linkId", ID.toString());
    }

    @Test
    void theUserAgentCarriesAVersion() {
        client.metadata().get(ID);
        assertThat(server.requests().get(0).header("User-Agent")).matches("camel-isogeo/\\d+\\.\\d+.*");
    }
}
