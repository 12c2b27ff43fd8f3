package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that match no route, or only loosely. */
class PathsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404",
        "GET, /resources/search/more, 404",
        "GET, /resources/00000000000000000000000000000000, 404",
        "GET, /resources/not-an-identifier, 404",
        "GET, /resources/%C3%A9, 404",
        "GET, /resources/..%2F..%2Fetc, 400",
        "GET, /groups/00000000000000000000000000000000, 404",
        "GET, /groups/00000000000000000000000000000000/resources/search, 404",
        "GET, /contacts/x, 404",
        "GET, /keywords/isogeo:nobody-says-so, 404",
        "GET, /formats/unknown, 404",
        "GET, /shares/x, 404",
        "GET, /thesauri/x, 404",
        "GET, /resources/search?s=unknown, 404",
        "DELETE, /resources/search, 405",
        "PATCH, /resources/00000000000000000000000000000000.xml, 405",
        "PUT, /resources/00000000000000000000000000000000.xml, 405",
        "DELETE, /groups/00000000000000000000000000000000/keywords/search, 405",
        "DELETE, /thesauri/00000000000000000000000000000000/keywords/search, 405",
        "PUT, /about, 405",
        "GET, /oauth/token, 405",
        "POST, /shares, 405",
    })
    void refusesInJson(String verb, String path, int status) {
        Api.Answer answer = user.call(verb, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.error()).isNotBlank();
    }

    /** B2: the Python SDK ends paths with a slash and doubles some. */
    @ParameterizedTest
    @ValueSource(strings = {"/shares/", "//shares", "//groups//", "/formats//", "/resources//search/", "/link-kinds//"})
    void bearsSlashesTooMany(String path) {
        assertThat(user.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/shares, 200", "/resources/unknown, 404", "/nowhere, 404"})
    void answersHeadAsGetWithoutBody(String path, int status) {
        assertThat(user.call("HEAD", path).status()).isEqualTo(status);
        assertThat(user.call("HEAD", path).response().body()).isEmpty();
    }

    @Test
    void answersAThousandIdentifiers() {
        Api.Answer answer = user.get("/resources/search", "_id", identifiers(1000), "_limit", "0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isZero();
    }

    @Test
    void refusesALongerUrlInJson() {
        Api.Answer answer = user.get("/resources/search", "_id", identifiers(3000));

        assertThat(answer.status()).isIn(414, 431);
        assertThat(answer.error()).isNotBlank();
    }

    /** Non-standard escapes, escapes of bytes that aren't text, and broken escapes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/%u0041",
                "/resources/search?q=%zz",
                "/resources/search?q=100%",
                "/resources/search?q=for%EAt",
                "/thesauri/%E9/keywords/search"
            })
    void refusesUrlsThatAreNotPercentEncodedUtf8(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + user.token() + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", URI.create(sandbox.url()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("{\"error\":");
        }
    }

    private static String identifiers(int number) {
        return IntStream.range(0, number).mapToObj(TestRecords::id).collect(Collectors.joining(","));
    }
}
