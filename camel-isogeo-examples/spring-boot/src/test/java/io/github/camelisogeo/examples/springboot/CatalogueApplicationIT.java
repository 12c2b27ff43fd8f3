package io.github.camelisogeo.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.json.JsonParserFactory;

/**
 * Runs the packaged application, kills it, and starts it again, against a sandbox in this process. Jetty 12 and its other libraries are on
 * the class path of the sandbox too.
 */
class CatalogueApplicationIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(40));

    @TempDir
    Path folder;

    private IsogeoClient editor;
    private Process application;
    private int port;

    @BeforeEach
    void connect() {
        editor = IsogeoClient.builder()
                .apiUrl(sandbox.url())
                .clientId(sandbox.get().userClientId())
                .clientSecret(sandbox.get().userClientSecret())
                .username(sandbox.get().user())
                .password(sandbox.get().password())
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        if (application != null) {
            application.destroyForcibly().waitFor();
        }
        editor.close();
    }

    @Test
    void losesNothingWhenItIsKilled() throws Exception {
        start();
        soon().untilAsserted(() -> assertThat(titles()).isEqualTo(catalogue()));
        assertThat(titles()).hasSizeGreaterThan(5);
        String[] ids = titles().keySet().toArray(String[]::new);
        assertThat(get("/catalogue/" + ids[0]).body()).isEqualTo(titles().get(ids[0]));

        application.destroyForcibly().waitFor();
        Metadata changed = editor.metadata().get(Id.of(ids[0])).toBuilder().title("Changed while it was down").build();
        editor.metadata().update(Id.of(ids[0]), changed, null);
        editor.metadata().delete(Id.of(ids[1]));
        start();

        soon().untilAsserted(() -> assertThat(titles()).isEqualTo(catalogue()));
        assertThat(titles()).containsEntry(ids[0], "Changed while it was down").doesNotContainKey(ids[1]);
    }

    @Test
    void showsTheHealthOfTheRoute() throws Exception {
        start();
        soon().untilAsserted(() -> assertThat(health()).contains("consumer:catalogue"));
        soon().untilAsserted(() -> assertThat(get("/actuator/health").statusCode()).isEqualTo(200));

        sandbox.get().faults(sandbox.get().faults().fail(1));
        soon().untilAsserted(() -> assertThat(get("/actuator/health").statusCode()).isEqualTo(503));

        sandbox.get().reset();
        soon().untilAsserted(() -> assertThat(get("/actuator/health").statusCode()).isEqualTo(200));
    }

    private ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .failFast("the application has ended: see target/application.log", () -> !application.isAlive());
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("application.java"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-jar");
        command.add(System.getProperty("application.jar"));
        command.add("--server.port=" + port);
        command.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("catalogue"));
        command.add("--camel.component.isogeo.api-url=" + sandbox.url());
        command.add("--camel.component.isogeo.max-retries=0");
        command.add("--catalogue.delay=200");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("ISOGEO_CLIENT_ID", sandbox.get().clientId());
        builder.environment().put("ISOGEO_CLIENT_SECRET", sandbox.get().clientSecret());
        application = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "application.log").toFile()))
                .start();
    }

    private Map<String, Object> catalogue() {
        Map<String, Object> titles = new HashMap<>();
        try (var found = editor.search().stream("type:dataset")) {
            found.forEach(record -> titles.put(record.id(), record.titleOrName()));
        }
        return titles;
    }

    private Map<String, Object> titles() throws Exception {
        return JsonParserFactory.getJsonParser().parseMap(get("/records").body());
    }

    private String health() throws Exception {
        return get("/actuator/health").body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
