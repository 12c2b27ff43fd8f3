package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.MissingParameterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.apache.camel.Exchange;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that routes send and fetch. */
class FilesTest extends FakeApiTestSupport {

    private static final String UPLOAD = "isogeo:link?operation=uploadHosted&metadataId=" + ID;
    private static final byte[] BYTES = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private String uploaded(Object body, Map<String, Object> headers) {
        return uploaded(UPLOAD, body, headers);
    }

    private String uploaded(String uri, Object body, Map<String, Object> headers) {
        api.answers(201, "[{\"_id\":\"" + OTHER_ID + "\",\"type\":\"hosted\"}]");
        Exchange done = send(uri, body, headers);
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getBody(String.class)).contains(OTHER_ID);
        return api.lastBody();
    }

    private Throwable refusal(Object body, Map<String, Object> headers) {
        return send(UPLOAD, body, headers).getException();
    }

    @Test
    void bodiesOfEverySortAreSent() throws IOException {
        Path file = Files.write(folder.resolve("plan.pdf"), BYTES);
        Map<String, Object> name = Map.of(Exchange.FILE_NAME, "sub/plan.pdf");
        for (Object body : new Object[] {
            file, file.toFile(), BYTES, "content", new ByteArrayInputStream(BYTES), new InputStreamCache(BYTES)
        }) {
            assertThat(uploaded(body, name))
                    .contains("filename=\"plan.pdf\"", "Content-Type: application/pdf", "\r\ncontent\r\n");
        }
    }

    @Test
    void nameIsThatOfTheHeaderThenTheTitleThenTheFile() throws IOException {
        Path file = Files.write(folder.resolve("own.txt"), BYTES);
        assertThat(uploaded(file, Map.of())).contains("filename=\"own.txt\"");
        String titled = UPLOAD + "&title=Titled.txt";
        assertThat(uploaded(titled, file, Map.of())).contains("filename=\"Titled.txt\"");
        assertThat(uploaded(titled, file, Map.of(Exchange.FILE_NAME, "header.txt")))
                .contains("filename=\"header.txt\"", "Titled.txt");
        assertThat(refusal("content", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("link.uploadHosted")
                .hasMessageContaining(Exchange.FILE_NAME);
    }

    @Test
    void mediaTypeAndLengthComeFromHeadersWhereNobodyElseKnowsThem() {
        // Camel's own cache of streams would know the length.
        context.setStreamCaching(false);
        Map<String, Object> headers = Map.of(
                Exchange.FILE_NAME,
                "a.unknown",
                Exchange.CONTENT_TYPE,
                "application/x-own",
                Exchange.CONTENT_LENGTH,
                "7");
        assertThat(uploaded(new ByteArrayInputStream(BYTES), headers))
                .contains("Content-Type: application/x-own", "filename=\"a.unknown\"");
        assertThat(api.lastCall().getHeaders().get("Content-Length")).isNotNull();
        assertThat(uploaded(new ByteArrayInputStream(BYTES), Map.of(Exchange.FILE_NAME, "a.unknown")))
                .contains("Content-Type: application/octet-stream");
        assertThat(api.lastCall().getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    }

    @Test
    void aLengthThatIsNoNumberIsRefused() {
        context.setStreamCaching(false);
        assertThat(refusal(
                        new ByteArrayInputStream(BYTES),
                        Map.of(Exchange.FILE_NAME, "a.txt", Exchange.CONTENT_LENGTH, "abc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link.uploadHosted: the header Content-Length is 'abc', it must be a number of bytes");
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefused() {
        Map<String, Object> name = Map.of(Exchange.FILE_NAME, "a.txt");
        assertThat(refusal(null, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCauseInstanceOf(MissingParameterException.class)
                .hasMessageContaining("set the message body");
        assertThat(refusal(new Object(), name)).hasMessageContaining("which is neither a file");
        assertThat(refusal(folder.resolve("missing"), name)).hasMessageContaining("not a readable file");
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void fileOfAFileEndpointIsSent() throws Exception {
        api.answers(201, "[{\"_id\":\"" + OTHER_ID + "\"}]");
        Files.write(folder.resolve("fromFile.csv"), BYTES);
        NotifyBuilder done = new NotifyBuilder(context).whenDone(1).create();
        route(routes ->
                routes.from("file:" + folder + "?noop=true&initialDelay=0").to(UPLOAD));
        assertThat(done.matches(10, TimeUnit.SECONDS)).isTrue();
        assertThat(api.lastBody()).contains("filename=\"fromFile.csv\"", "\r\ncontent\r\n");
        assertThat(api.lastCall().getHeaders().get("Content-Length")).isNotNull();
    }

    @Test
    void downloadIsAFileUnderItsDecodedName() throws Exception {
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Type", "application/zip")
                .setHeader("Content-Disposition", "attachment; filename=\"=?utf-8?B?w6l0w6kuemlw?=\"")
                .body("content")
                .build());
        String link = "{\"_id\":\"" + OTHER_ID + "\",\"type\":\"hosted\",\"url\":\"/resources/" + ID + "/links/"
                + OTHER_ID + ".bin\"}";
        Exchange done = send("isogeo:link?operation=downloadHosted", link, Map.of(), exchange -> {
            try (InputStream content = exchange.getMessage().getBody(InputStream.class)) {
                assertThat(content).hasBinaryContent(BYTES);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo("été.zip");
        assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/resources/" + ID + "/links/" + OTHER_ID + ".bin");
    }
}
