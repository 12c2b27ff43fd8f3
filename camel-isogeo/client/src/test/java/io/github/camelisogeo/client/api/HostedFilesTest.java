package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files behind links: sent and fetched as streams, under names of every sort; and what actions links may have. */
class HostedFilesTest extends ApiTestSupport {

    private static final String LINKS = "/resources/" + ID + "/links";
    private static final String FILE = "GET " + LINKS + "/" + OTHER + ".bin";

    /** As many bytes as asked for, made while they are read. */
    private static final class Generated extends InputStream {

        private long left;
        private boolean closed;

        Generated(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = (int) Math.min(left, length);
            left -= read;
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void fileOfMoreThanAnArrayCanHoldIsStreamed() {
        long size = Integer.MAX_VALUE + 10L;
        platform.server.setBodyLimit(1000);
        on("POST " + LINKS, "[{'_id':'" + OTHER + "'}]");
        Generated content = new Generated(size);
        assertThat(client.links()
                        .uploadHosted(ID, Upload.of("big.zip", size, content), null)
                        .id())
                .isEqualTo(OTHER.toString());
        assertThat(requests().get(0).getBodySize()).isGreaterThan(size);
        assertThat(content.closed).isTrue();
    }

    @Test
    void whatCanBeReadOnceIsSentOnce() {
        for (int status : List.of(401, 429, 503)) {
            onStatus("POST " + LINKS, status);
            Upload once = Upload.of("a.txt", -1, new ByteArrayInputStream(new byte[10]));
            int before = requests().size();
            assertThatThrownBy(() -> client.links().uploadHosted(ID, once, null))
                    .isInstanceOfAny(
                            IsogeoUnauthorizedException.class, IsogeoRateLimitedException.class, IsogeoException.class)
                    .satisfies(e -> assertThat(((IsogeoException) e).status()).isEqualTo(status));
            assertThat(requests()).hasSize(before + 1);
        }
    }

    @Test
    void whatCanBeReadAgainIsSentAgainWithANewToken(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("donnée.txt"), "content");
        on(
                "POST " + LINKS,
                request -> requests().size() == 1
                        ? new MockResponse.Builder().code(401).build()
                        : new MockResponse.Builder()
                                .code(201)
                                .body("[{\"_id\":\"" + OTHER + "\"}]")
                                .build());
        client.links().uploadHosted(ID, Upload.of(file), "The file");
        assertThat(requests()).hasSize(2);
        assertThat(lastBody())
                .contains("name=\"title\"", "The file", "name=\"actions\"", "download")
                .contains("filename=\"donnée.txt\"", "Content-Type: text/plain", "content");
    }

    @Test
    void fileThatEndsEarlyIsAnErrorOfTheTransport() {
        Upload cut = Upload.of("a.txt", 1000, new ByteArrayInputStream(new byte[10]));
        assertThatThrownBy(() -> client.links().uploadHosted(ID, cut, null))
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining("10 bytes, but 1000 were announced");
    }

    @Test
    void answerWithoutALinkIsUnreadable() {
        on("POST " + LINKS, "[]");
        assertThatThrownBy(() -> client.links().uploadHosted(ID, Upload.of("a.txt", new byte[1]), null))
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
    }

    @Test
    void fileNeedsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Upload.of("folder/", new byte[0]));
        assertThat(Upload.of("../../a.png", new byte[0]).name()).isEqualTo("a.png");
        assertThat(Upload.of("a.png", new byte[0]).mediaType()).isEqualTo("image/png");
        assertThat(Upload.of("a.unknown", new byte[0]).mediaType()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=plain.zip | plain.zip | plain.zip",
                "attachment; filename=with space.zip; size=3 | with space.zip | with space.zip",
                "attachment; filename=\"quo\\\"ted.zip\" | quoted.zip | \"ted.zip\"",
                "attachment; filename=\"=?utf-8?B?ZG9ubsOpZXMgw6l0w6kuemlw?=\" | données été.zip | \"=?utf-8?B?ZG9ubsOpZXMgw6l0w6kuemlw?=\"",
                "attachment; filename=\"=?UTF-8?q?donn=C3=A9es_?= =?utf-8?b?w6l0w6k=?=.zip\" | données été.zip | \"=?UTF-8?q?donn=C3=A9es_?= =?utf-8?b?w6l0w6k=?=.zip\"",
                "attachment; filename=\"=?iso-8859-1?Q?=E9t=E9.zip?=\" | été.zip | \"=?iso-8859-1?Q?=E9t=E9.zip?=\"",
                "attachment; filename=\"=?no-such?B?w6k=?=\" | no-suchBw6k | \"=?no-such?B?w6k=?=\"",
                "attachment; filename=old.zip; filename*=UTF-8''%C3%A9t%C3%A9.zip | été.zip | old.zip",
                "attachment; filename=\"../../etc/pass<wd>:\" | passwd | pass<wd>:\"",
                "attachment; filename=\"a:b*c?.zip\" | abc.zip | \"a:b*c?.zip\"",
            })
    void namesOfEverySort(String header, String clean, String raw) throws IOException {
        on(FILE, request -> new MockResponse.Builder()
                .addHeaderLenient("Content-Disposition", header)
                .body("bytes")
                .build());
        try (Download file = client.links().downloadHosted(ID, OTHER, null, null)) {
            assertThat(file.fileName()).contains(clean);
            assertThat(new String(file.inputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("bytes");
        }
        try (Download file = client.links().downloadHosted(ID, OTHER, null, false)) {
            assertThat(file.fileName()).contains(raw);
        }
    }

    @Test
    void fileWithoutANameHasTheTitleOfTheLink() {
        on(FILE, request -> new MockResponse.Builder().body("bytes").build());
        on("GET " + LINKS + "/" + OTHER, "{'_id':'" + OTHER + "','title':'../My file?'}");
        assertThat(client.links().downloadHosted(ID, OTHER, null, null).fileName())
                .contains(".._My file");
        assertThat(calls()).hasSize(2);
        Link link = hosted().toBuilder().title("Known.zip").build();
        assertThat(client.links().downloadHosted(null, null, link, null).fileName())
                .contains("Known.zip");
        assertThat(calls()).hasSize(3);
        onStatus("GET " + LINKS + "/" + OTHER, 404);
        assertThatThrownBy(() -> client.links().downloadHosted(ID, OTHER, null, null))
                .isInstanceOf(IsogeoNotFoundException.class);
    }

    @Test
    void linkThatIsNotHostedIsRefused() {
        Link elsewhere = Link.builder()
                .id(OTHER.toString())
                .type(LinkType.URL)
                .url("https://example.org/a.zip")
                .build();
        assertThatThrownBy(() -> client.links().downloadHosted(null, null, elsewhere, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("body.url is 'https://example.org/a.zip'");
        assertThatThrownBy(() -> client.links()
                        .downloadHosted(
                                null,
                                null,
                                hosted().toBuilder().type(LinkType.LINK).build(),
                                null))
                .hasMessageContaining("it must be hosted");
        assertThatThrownBy(() -> client.links().downloadHosted(GROUP, null, hosted(), null))
                .hasMessageContaining("both must be the same");
        assertThatThrownBy(() -> client.links()
                        .create(ID, hosted().toBuilder().kind(LinkKind.DATA).build(), null))
                .hasMessageContaining("link.uploadHosted");
        assertThat(platform.requests).isEmpty();
    }

    private static Link hosted() {
        return Link.builder()
                .id(OTHER.toString())
                .type(LinkType.HOSTED)
                .url(LINKS + "/" + OTHER + ".bin")
                .build();
    }

    @Test
    void linkLosesActionsThatItsKindDoesNotAllow() {
        on("GET /link-kinds", "[{'kind':'wms','actions':['view','other']}]");
        on("POST " + LINKS, WRITTEN);
        Link link = Link.builder()
                .kind(LinkKind.WMS)
                .type(LinkType.URL)
                .actions(List.of(LinkAction.DOWNLOAD))
                .build();
        client.links().create(ID, link, null);
        assertThat(lastBody()).contains("\"actions\":[\"other\"]");
        client.links().create(ID, link, false);
        assertThat(lastBody()).contains("\"actions\":[\"download\"]");
        client.links().create(ID, link.toBuilder().actions(null).build(), null);
        assertThat(lastBody()).contains("\"actions\":[\"other\"]");
    }

    @Test
    void anActionThatLooksMistypedIsNotRemoved() {
        on("GET /link-kinds", "[{'kind':'url','actions':['download','view','other']}]");
        on("POST " + LINKS, WRITTEN);
        List<LinkAction> mistyped = List.of(LinkAction.of("downlod"));
        Link link = Link.builder().kind(LinkKind.URL).actions(mistyped).build();
        assertThatThrownBy(() -> client.links().create(ID, link, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("link.create: parameter actions is 'downlod', 'download' is near");
        assertThatThrownBy(() -> client.links().cleanActions(mistyped, LinkKind.URL))
                .hasMessageContaining("'download' is near");
        assertThat(calls()).noneMatch(call -> call.startsWith("POST"));
        client.links().create(ID, link, false);
        assertThat(lastBody()).contains("\"actions\":[\"downlod\"]");
        client.links()
                .create(
                        ID,
                        link.toBuilder()
                                .actions(List.of(LinkAction.of("print")))
                                .build(),
                        null);
        assertThat(lastBody()).contains("\"actions\":[\"other\"]");
    }

    @Test
    void actionsOfAKindAreThoseOfTheDocumentationElseOfTheApi() {
        on("GET /link-kinds", "[{'kind':'new','actions':['view']}]");
        List<LinkAction> both = List.of(LinkAction.DOWNLOAD, LinkAction.VIEW);
        assertThat(client.links().cleanActions(both, LinkKind.WMS)).containsExactly(LinkAction.VIEW);
        assertThat(client.links().cleanActions(both, LinkKind.DATA)).containsExactly(LinkAction.DOWNLOAD);
        assertThat(requests()).isEmpty();
        assertThat(client.links().cleanActions(both, LinkKind.of("new"))).containsExactly(LinkAction.VIEW);
        assertThat(client.links().cleanActions(both, LinkKind.of("newer"))).isEqualTo(both);
        assertThat(requests()).hasSize(2);
    }
}
