package io.github.camelisogeo.examples.cataloguesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The target has what the catalogue has, whatever happens on the way. */
class CatalogueSyncTest {

    private static final int RECORDS = 20;

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    private final Map<String, String> target = new ConcurrentHashMap<>();
    private volatile int answer = 200;

    @TempDir
    Path folder;

    private HttpServer server;
    private IsogeoClient user;
    private Main main;

    @BeforeEach
    void begin() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records/", this::take);
        server.start();
        user = IsogeoClient.builder()
                .apiUrl(SANDBOX.url())
                .clientId(SANDBOX.get().userClientId())
                .clientSecret(SANDBOX.get().userClientSecret())
                .username(SANDBOX.get().user())
                .password(SANDBOX.get().password())
                .build();
        start();
        await().until(() -> target.size() == RECORDS);
    }

    @AfterEach
    void end() {
        main.stop();
        user.close();
        server.stop(0);
    }

    private void start() throws Exception {
        int management;
        try (ServerSocket free = new ServerSocket(0)) {
            management = free.getLocalPort();
        }
        main = new Main(CatalogueSync.class);
        main.addOverrideProperty("camel.component.isogeo.apiUrl", SANDBOX.url());
        main.addOverrideProperty(
                "camel.component.isogeo.clientId", SANDBOX.get().clientId());
        main.addOverrideProperty(
                "camel.component.isogeo.clientSecret", SANDBOX.get().clientSecret());
        main.addOverrideProperty(
                "sync.target", "http://127.0.0.1:" + server.getAddress().getPort() + "/records");
        main.addOverrideProperty("sync.delay", "100");
        main.addOverrideProperty("sync.state", folder.resolve("state").toString());
        main.addOverrideProperty(
                "sync.dead-letters", folder.resolve("dead-letters").toString());
        main.addOverrideProperty("camel.management.port", Integer.toString(management));
        main.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (answer == 200) {
                if (exchange.getRequestMethod().equals("DELETE")) {
                    target.remove(id);
                } else {
                    target.put(id, body);
                }
            }
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    private String rename(String title) {
        String id = target.keySet().iterator().next();
        user.metadata()
                .update(
                        Id.of(id),
                        Metadata.builder()
                                .type(MetadataType.SERVICE)
                                .title(title)
                                .build(),
                        null);
        return id;
    }

    @Test
    void handsOnWhatChanges() {
        String renamed = rename("Renamed");
        await().until(() -> target.get(renamed).contains("\"title\":\"Renamed\""));

        user.metadata().delete(Id.of(renamed));
        await().until(() -> !target.containsKey(renamed));
        assertThat(target).hasSize(RECORDS - 1);
    }

    @Test
    void losesNothingIfItIsStoppedWhileTheTargetIsAway() throws Exception {
        answer = 503;
        String renamed = rename("Missed");
        main.stop();
        String deleted = target.keySet().stream()
                .filter(id -> !id.equals(renamed))
                .findAny()
                .orElseThrow();
        user.metadata().delete(Id.of(deleted));
        answer = 200;
        start();

        await().until(() -> target.get(renamed).contains("\"title\":\"Missed\"") && !target.containsKey(deleted));
    }

    @Test
    void keepsWhatTheTargetRefuses() {
        answer = 422;
        String refused = rename("Refused");

        Path letter = folder.resolve("dead-letters").resolve(refused + ".json");
        await().untilAsserted(() -> assertThat(letter).content().contains("\"title\":\"Refused\""));
    }

    @Test
    void saysWhetherItIsWell() throws Exception {
        String health =
                "http://127.0.0.1:" + main.getCamelContext().resolvePropertyPlaceholders("{{camel.management.port}}")
                        + "/observe/health?data=true";
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(health)).build();

        HttpResponse<String> well = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(well.statusCode()).isEqualTo(200);
        assertThat(well.body()).contains("consumer:catalogue-sync", "feed.owed");

        SANDBOX.get().faults(SANDBOX.get().faults().fail(1));
        await().until(() ->
                http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 503);
    }
}
