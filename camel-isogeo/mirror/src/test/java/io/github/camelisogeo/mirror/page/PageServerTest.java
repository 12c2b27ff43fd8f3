package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of the page, to those who look, those who pry, and those who don't keep up. */
@Timeout(60)
class PageServerTest {

    private final List<RecordSummary> records = new CopyOnWriteArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path parent;

    private Path folder;
    private PageServer server;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectories(parent.resolve("mirror"));
        PageFiles.install(folder);
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/a1.json"), "{\"title\":\"é\"}");
        Files.writeString(folder.resolve("catalogue.js"), "of an earlier run");
        Files.createDirectories(folder.resolve(".state"));
        Files.writeString(folder.resolve(".state/secret.json"), "SECRET");
        Files.writeString(folder.resolve("records/.a1.json.tmp"), "SECRET");
        Files.writeString(folder.resolve("stranger.html"), "<script>alert(1)</script>");
        Files.writeString(parent.resolve("outside.json"), "SECRET");
        records.add(record("a1", "One"));
        server = PageServer.start(folder, 0, false, "Test", new ListedSummaries(() -> List.copyOf(records)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | text/html",
                "index.html | text/html",
                "page/app.js | text/javascript",
                "page/style.css | text/css",
                "page/icon.svg | image/svg+xml",
                "page/leaflet/images/layers.png | image/png",
                "page/leaflet/LICENSE | application/octet-stream",
                "catalogue.js | text/javascript",
                "records/a1.json | application/json",
            })
    void servesThePageAndTheMirror(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path == null ? "" : path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void servesTheRecordsOfTheMoment() throws Exception {
        records.add(record("a2", "Two"));

        assertThat(get("catalogue.js").body()).contains("\"live\":true", "\"a1\"", "\"a2\"", "\"source\":\"Test\"");
    }

    @Test
    void letsNoFileOfAStrangerRunScripts() throws Exception {
        assertThat(get("stranger.html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'none'", "sandbox");
        assertThat(get("").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.state/secret.json",
                "/%2estate/secret.json",
                "/.state%2fsecret.json",
                "/records/../.state/secret.json",
                "/records/.a1.json.tmp",
                "/../outside.json",
                "/..%2foutside.json",
                "/%2e%2e/outside.json",
                "/%2e%2e%2foutside.json",
                "/..%5coutside.json",
                "/records/..%2f..%2foutside.json",
                "/records/%252e%252e/%252e%252e/outside.json",
                "//etc/passwd",
                "/%2fetc/passwd",
                "/..;/outside.json",
                "/records",
                "/records/",
                "/page/",
                "/.",
                "/nothing.json",
                "/records/a1.json%00.html",
                "/records/a1.json/",
            })
    void hidesEverythingElse(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1");

        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*").doesNotContain("SECRET", "root:", "a1.json");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.json"), parent.resolve("outside.json"));

        assertThat(get("link.json").statusCode()).isEqualTo(404);
    }

    @Test
    void answersHeadLikeGet() throws IOException {
        assertThat(raw("HEAD / HTTP/1.1", "Host: 127.0.0.1"))
                .startsWith("HTTP/1.1 200")
                .contains("text/html");
        assertThat(raw("HEAD /nothing HTTP/1.1", "Host: 127.0.0.1")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "[", "localhost@evil.example"})
    void refusesThoseWhoCallItByAnotherName(String host) throws IOException {
        for (String path : List.of("/", "/catalogue.js", "/changes")) {
            assertThat(raw("GET " + path + " HTTP/1.1", "Host: " + host, "Accept: text/event-stream"))
                    .matches("(?s)HTTP/1\\.1 40[03] .*")
                    .doesNotContain("\"a1\"");
        }
        assertThat(raw("GET / HTTP/1.1", "Host: localhost:" + server.port())).startsWith("HTTP/1.1 200");
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(server.url()).isEqualTo("http://127.0.0.1:" + server.port() + "/");
    }

    @Test
    void givesWayWhereThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                PageServer other = PageServer.start(
                        folder, taken.getLocalPort(), true, "Test", new ListedSummaries(() -> List.copyOf(records)))) {
            assertThat(other.port()).isPositive().isNotEqualTo(taken.getLocalPort());
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(other.url())).build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void saysThatThePortIsTakenWhereItMayNotGiveWay() {
        assertThatExceptionOfType(PageServerException.class)
                .isThrownBy(() -> PageServer.start(folder, server.port(), false, "Test", ListedSummaries.of()))
                .withMessageContaining("port " + server.port());
    }

    @Test
    void tellsHowEverythingIsAndThenWhatHappens() throws Exception {
        server.publish(PageChange.deleted("a0", null, "Before <anyone> looked"));
        try (Listener page = new Listener()) {
            assertThat(page.next("state"))
                    .contains("\"version\":\"", "Before \\u003canyone\\u003e looked")
                    .doesNotContain("\"a1\"");

            change(PageChange.created(record("a2", "Two\nlines\r\ndata: x")));
            server.publish(PageChange.deleted("a1", "2024-01-02", "One"));

            assertThat(page.next("change")).contains("\"type\":\"created\"", "\"a2\"", "Two\\nlines");
            assertThat(page.next("change")).contains("\"type\":\"deleted\"", "\"a1\"", "\"record\":null");
        }
    }

    @Test
    void tellsAfterALostConnectionWhetherSomethingWasMissed() throws Exception {
        String read = version(get("catalogue.js").body());
        for (int i = 0; i < 2; i++) {
            try (Listener page = new Listener()) {
                assertThat(version(page.next("state"))).isEqualTo(read);
            }
        }
        change(PageChange.created(record("a2", "While away")));
        try (Listener page = new Listener()) {
            String state = page.next("state");
            assertThat(state).contains("\"type\":\"created\"");
            assertThat(version(state))
                    .isNotEqualTo(read)
                    .isEqualTo(version(get("catalogue.js").body()));
        }
    }

    @Test
    void isAnotherVersionAfterARestart() throws Exception {
        String read = version(get("catalogue.js").body());
        server.close();
        server = PageServer.start(folder, 0, false, "Test", new ListedSummaries(() -> List.copyOf(records)));

        assertThat(version(get("catalogue.js").body())).isNotEqualTo(read);
    }

    private static String version(String json) {
        Matcher version = Pattern.compile("\"version\":\"([^\"]+)\"").matcher(json);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void servesTheFurtherPartsOfALargeCatalogue() throws Exception {
        records.add(record("a2", "Two"));
        records.add(record("a3", "Three"));
        server.close();
        server = PageServer.start(
                folder,
                0,
                false,
                new CatalogueScripts("Test", new ListedSummaries(() -> List.copyOf(records)), 2),
                Duration.ofSeconds(30));

        assertThat(get("catalogue.js").body()).contains("\"a1\"", "\"a2\"").doesNotContain("\"a3\"");
        assertThat(get("catalogue-2.js").body()).contains("\"a3\"").doesNotContain("\"a1\"");
        assertThat(get("catalogue-3.js").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, no-cors, script",
        "same-site, no-cors, script",
        "cross-site, cors, empty",
        "cross-site, navigate, iframe",
        "same-site, no-cors, image",
    })
    void refusesPagesOfOtherServers(String site, String mode, String destination) throws IOException {
        for (String path : List.of("/catalogue.js", "/records/a1.json", "/changes", "/")) {
            assertThat(asked(path, site, mode, destination))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("\"a1\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"same-origin, no-cors, script", "none, navigate, document", "cross-site, navigate, document"})
    void servesItsOwnPageAndLinksToIt(String site, String mode, String destination) throws IOException {
        assertThat(asked("/", site, mode, destination)).startsWith("HTTP/1.1 200");
    }

    private String asked(String path, String site, String mode, String destination) throws IOException {
        return raw(
                "GET " + path + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Accept: text/event-stream",
                "Sec-Fetch-Site: " + site,
                "Sec-Fetch-Mode: " + mode,
                "Sec-Fetch-Dest: " + destination);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "catalogue.js", "records/a1.json", "nothing"})
    void letsNoOtherOriginEmbedAnything(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    @Test
    void limitsTheNumberOfOpenPages() throws Exception {
        List<Socket> asleep = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                asleep.add(socket);
                send(socket, "GET /changes HTTP/1.1", "Host: 127.0.0.1", "Accept: text/event-stream");
            }
            Awaitility.await().until(() -> server.viewers() == 64);

            HttpResponse<String> answer = get("changes", "Accept", "text/event-stream");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(get("catalogue.js").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : asleep) {
                socket.close();
            }
        }
    }

    /** A page that got an empty stream would neither show changes nor say that there are too many. */
    @RepeatedTest(5)
    void answersEachOfManyPagesThatComeAtOnce() throws Exception {
        List<Socket> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                pages.add(new Socket("127.0.0.1", server.port()));
            }
            for (Socket page : pages) {
                page.setSoTimeout(20_000);
                send(page, "GET /changes HTTP/1.1", "Host: 127.0.0.1", "Accept: text/event-stream");
            }
            int welcome = 0;
            for (Socket page : pages) {
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
                String status = answer.readLine();
                assertThat(status).containsAnyOf(" 200 ", " 503 ");
                if (status.contains(" 200 ")) {
                    assertThat(answer.lines()
                                    .filter(line -> line.startsWith("event:"))
                                    .findFirst())
                            .hasValue("event: state");
                    welcome++;
                }
            }
            assertThat(welcome).isEqualTo(64);
        } finally {
            for (Socket page : pages) {
                page.close();
            }
        }
    }

    @Test
    void keepsAPlaceForNobodyWhoIsNotWelcomed() throws Exception {
        for (int i = 0; i < 70; i++) {
            assertThat(raw("HEAD /changes HTTP/1.1", "Host: 127.0.0.1", "Accept: text/event-stream"))
                    .doesNotContain("503");
        }
        try (Listener page = new Listener()) {
            page.next("state");
        }
    }

    @Test
    void saysWhatTheChangesAreToThoseWhoAcceptAnythingElse() throws Exception {
        HttpResponse<String> answer = get("changes", "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/event-stream");
    }

    @Test
    void dropsAPageThatNeverReads() throws Exception {
        server.close();
        server = PageServer.start(
                folder,
                0,
                false,
                new CatalogueScripts("Test", new ListedSummaries(() -> List.copyOf(records))),
                Duration.ofSeconds(1));
        try (Socket asleep = new Socket("127.0.0.1", server.port())) {
            send(asleep, "GET /changes HTTP/1.1", "Host: 127.0.0.1", "Accept: text/event-stream");
            Awaitility.await().until(() -> server.viewers() == 1);

            String big = "x".repeat(100_000);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (int i = 0; i < 20; i++) {
                    server.publish(PageChange.updated(record("a1", big + i)));
                }
                return server.viewers() == 0;
            });
        }
    }

    @Test
    void tellsManyAtOnce() throws Exception {
        List<Listener> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                pages.add(new Listener());
            }
            for (Listener page : pages) {
                page.next("state");
            }
            assertThat(server.viewers()).isEqualTo(40);

            server.publish(PageChange.updated(record("a1", "For all")));

            for (Listener page : pages) {
                assertThat(page.next("change")).contains("For all");
            }
        } finally {
            for (Listener page : pages) {
                page.close();
            }
        }
    }

    @Test
    void waitsForNobodyWhoDoesNotRead() throws Exception {
        try (Socket asleep = new Socket("127.0.0.1", server.port());
                Listener awake = new Listener()) {
            send(asleep, "GET /changes HTTP/1.1", "Host: 127.0.0.1", "Accept: text/event-stream");
            awake.next("state");
            Awaitility.await().until(() -> server.viewers() == 2);

            long begun = System.nanoTime();
            String big = "x".repeat(1000);
            for (int i = 0; i < 30_000; i++) {
                server.publish(PageChange.updated(record("a1", big + i)));
            }
            long taken = System.nanoTime() - begun;
            change(PageChange.created(record("last", "The last")));

            assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(10));
            awake.until(event -> event.contains("\"last\""));

            begun = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void noticesThatAPageWasClosed() throws Exception {
        try (Listener page = new Listener()) {
            page.next("state");
        }
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> {
            server.publish(PageChange.updated(record("a1", "Anyone?")));
            return server.viewers() == 0;
        });
    }

    private void change(PageChange change) {
        records.add(change.record());
        server.publish(change);
    }

    private static RecordSummary record(String id, String title) {
        return new RecordSummary(id, title, null, "vectorDataset", "Owner", "2024-01-01", null);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(server.url() + path));
        HttpRequest request = (headers.length == 0 ? builder : builder.headers(headers)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends what no decent client would. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            send(socket, lines);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void send(Socket socket, String... lines) throws IOException {
        String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A page that listens. */
    private final class Listener implements AutoCloseable {

        private final InputStream stream;
        private final BufferedReader lines;

        Listener() throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "changes"))
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            stream = answer.body();
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** The data of the next event, which is of that kind. */
        String next(String kind) throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("event:")) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo("event: " + kind);
            return lines.readLine();
        }

        void until(Predicate<String> wanted) throws IOException {
            String line = lines.readLine();
            while (!wanted.test(line)) {
                line = lines.readLine();
                assertThat(line).isNotNull();
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
