package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Uploads that are within the limit, but not within the memory. */
@Timeout(120)
class MemoryTest {

    private static final int MEGABYTE = 1_000_000;

    private SandboxProcess sandbox;
    private Api user;
    private String links;

    @BeforeEach
    void start() throws Exception {
        sandbox = SandboxProcess.start(List.of("-Xmx96m"), "--max-upload=200");
        user = Api.user(sandbox.url());
        links = "/resources/" + user.whole().get(0).path("_id").asText() + "/links";
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void isRefusedOnceUploadsFillIt() {
        List<Integer> statuses = new ArrayList<>();
        Api.Answer answer;
        do {
            answer = upload();
            statuses.add(answer.status());
        } while (answer.status() == 201 && statuses.size() < 20);

        assertThat(statuses).startsWith(201).endsWith(413);
        assertThat(answer.error()).contains("memory", "-Xmx");
        assertThat(user.get("/thesauri").status()).isEqualTo(200);
        assertThat(user.call("POST", "/sandbox/reset").status()).isEqualTo(204);
        assertThat(upload().status()).isEqualTo(201);
    }

    private Api.Answer upload() {
        String[] fields = {"type", "hosted", "title", "x", "kind", "data"};
        return user.upload(links, "name=\"file\"; filename=\"f\"", new byte[8 * MEGABYTE], fields);
    }

    /** Without a Content-Length, only reading tells. */
    @Test
    void isRefusedWhenItRunsOut() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.url() + links))
                                .header("Authorization", "Bearer " + user.token())
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(MemoryTest::form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(TestRecords.json(answer.body()).path("error").asText()).contains("memory", "-Xmx");
        assertThat(user.get("/thesauri").status()).isEqualTo(200);
    }

    private static InputStream form() {
        List<InputStream> parts = new ArrayList<>();
        parts.add(text("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"));
        for (int i = 0; i < 150; i++) {
            parts.add(new ByteArrayInputStream(new byte[MEGABYTE]));
        }
        parts.add(text("\r\n--edge--\r\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
