package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An early refusal must also reach a client that sends its whole body before reading the answer. */
class LongBodiesTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(10));

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void seeTheirRefusal(int mebibytes) {
        byte[] file = new byte[mebibytes * MEBIBYTE];

        assertThat(upload(Api.group(sandbox.get()), file)).isEqualTo(403);
        assertThat(upload(Api.user(sandbox.get()), file)).isEqualTo(404);
        assertThat(upload(Api.anonymous(sandbox.get()), file)).isEqualTo(401);
    }

    private static int upload(Api client, byte[] file) {
        return client.upload("/resources/unknown/links", "name=\"file\"; filename=\"f\"", file)
                .status();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40})
    void seeTheirRefusalWhenTheyAreSlow(int mebibytes) throws IOException, InterruptedException {
        assertThat(statusAfterSlowSending(mebibytes)).isEqualTo("HTTP/1.1 401 Unauthorized");
    }

    @Test
    void seeThatTheyAreTooLong() {
        byte[] longer = new byte[5 * MEBIBYTE];

        assertThat(Api.user(sandbox.get()).sendBytes("PUT", "/account", longer).status())
                .isEqualTo(413);
    }

    @Test
    void needNotBeSentToBeRefused() throws IOException {
        URI url = URI.create(sandbox.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(5_000);
            String head =
                    "PUT /account HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + 5 * MEBIBYTE + "\r\nAuthorization: Bearer "
                            + Api.user(sandbox.get()).token() + "\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    /** Returns the first line of the answer, read after everything was sent, as many clients do. */
    private static String statusAfterSlowSending(int mebibytes) throws IOException, InterruptedException {
        URI url = URI.create(sandbox.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /resources/unknown/links HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                            + mebibytes * MEBIBYTE + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 16; i++) {
                out.write(new byte[mebibytes * MEBIBYTE / 16]);
                out.flush();
                Thread.sleep(20);
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
