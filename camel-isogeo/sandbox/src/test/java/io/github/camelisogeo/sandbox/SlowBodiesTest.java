package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that send their bodies slowly, or never, must not keep others waiting. */
class SlowBodiesTest {

    private static final int MANY = 300;

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(10));

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private Socket begin() throws IOException {
        URI url = URI.create(sandbox.url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        open.add(socket);
        socket.getOutputStream()
                .write(("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\ng")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void leaveRoomForOthers() throws IOException {
        for (int i = 0; i < MANY; i++) {
            begin();
        }
        long start = System.nanoTime();

        assertThat(Api.group(sandbox.get()).whole()).hasSize(10);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(60)
    void areRefusedIfTheyOnlyTrickle() throws IOException {
        Socket socket = begin();
        socket.setSoTimeout(100);
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String status = null;
        while (status == null) {
            try {
                status = answer.readLine();
            } catch (java.net.SocketTimeoutException e) {
                trickle(socket);
            }
        }
        assertThat(status).startsWith("HTTP/1.1 408");
    }

    private static void trickle(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('r');
        } catch (SocketException e) {
            // Refused already: the answer can still be read.
        }
    }
}
