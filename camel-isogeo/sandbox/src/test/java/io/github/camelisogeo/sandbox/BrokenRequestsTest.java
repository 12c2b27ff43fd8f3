package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that isn't valid HTTP/1.1 is a client error, in JSON like all others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRequestsTest {

    private static final String ERROR = "\r\n\r\n{\"error\":";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: few\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: jam\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET\r\n\r\n",
                "\u0016\u0003\u0001\u0002\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String request) throws IOException {
        assertThat(answer(request)).startsWith("HTTP/1.1 4").contains(ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9\r\nHost: x\r\n\r\n", "no request\r\n\r\n"})
    void saysThatItSpeaksNoOtherVersionOfHttp(String request) throws IOException {
        assertThat(answer(request)).startsWith("HTTP/1.1 505").contains(ERROR);
    }

    /** A client that stops while sending, or announces a wrong length. */
    @ParameterizedTest
    @CsvSource({
        "POST, /oauth/token, application/x-www-form-urlencoded",
        "POST, /oauth/authorize, application/x-www-form-urlencoded",
        "POST, /groups/{group}/catalogs, application/x-www-form-urlencoded",
        "POST, /groups/{group}/resources, application/json",
        "POST, /resources/{id}/links, multipart/form-data; boundary=b",
        "PATCH, /resources/{id}, application/json",
        "POST, /sandbox/faults, application/json"
    })
    void refusesBodiesThatAreCutOff(String verb, String path, String type) throws IOException {
        Api user = Api.user(sandbox.get());
        String target = path.replace("{id}", user.whole().get(0).path("_id").asText())
                .replace(
                        "{group}", user.get("/groups").json().get(0).path("_id").asText());
        String head = verb + " " + target
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nAuthorization: Bearer " + user.token() + "\r\n";
        assertBroken(head + "Content-Length: 100\r\n\r\na=b");
        assertBroken(head + "Content-Length: 100\r\n\r\n");
        assertBroken(head + "Transfer-Encoding: chunked\r\n\r\n5\r\na=b");
        assertBroken(head + "Transfer-Encoding: chunked\r\n\r\n3\r\na=bX\r\n0\r\n\r\n");
        assertBroken(head + "Transfer-Encoding: chunked\r\n\r\nmany\r\n");
    }

    private void assertBroken(String request) throws IOException {
        assertThat(answer(request)).startsWith("HTTP/1.1 400").contains(ERROR);
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(sandbox.url()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();

            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
