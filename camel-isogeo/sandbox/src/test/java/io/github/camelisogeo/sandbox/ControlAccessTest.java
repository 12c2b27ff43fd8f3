package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use the routes of the sandbox itself. */
@Timeout(60)
class ControlAccessTest {

    /** Sends a reset as a browser would, by whatever name the browser knows the sandbox. */
    private static String reset(IsogeoSandbox sandbox, String address, String host, String origin) throws IOException {
        int port = URI.create(sandbox.url()).getPort();
        try (Socket socket = new Socket(address, port)) {
            socket.setSoTimeout(10_000);
            String request = "POST /sandbox/reset HTTP/1.1\r\nHost: " + host.replace("PORT", String.valueOf(port))
                    + (origin == null ? "" : "\r\nOrigin: " + origin.replace("PORT", String.valueOf(port)))
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, localhost:PORT,",
        "false, LOCALHOST:PORT,",
        "false, 127.0.0.1:PORT,",
        "false, [::1]:PORT,",
        "false, 127.0.0.1,",
        "false, localhost:PORT, http://localhost:PORT",
        "true, localhost:PORT, http://localhost:PORT",
        "true, 192.0.2.7:8080, http://192.0.2.7:8080",
        "true, 192.0.2.7:8080,",
        "true, sandbox:8080, http://sandbox:8080",
        "true, host.docker.internal:8080,",
        "true, sandbox.ci.svc.cluster.local,",
    })
    void answersWhoCallsItByItsName(boolean open, String host, String origin) throws IOException {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().records(1).openControl(open).start()) {
            assertThat(reset(sandbox, "127.0.0.1", host, origin)).startsWith("HTTP/1.1 204");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, localhost:PORT, http://evil.example, Origin http://evil.example",
        "false, localhost:PORT, null, Origin null",
        "false, localhost:PORT, http://localhost:1, Origin",
        "false, localhost:PORT, http://127.0.0.1:PORT, Origin",
        "false, rebound.example:PORT, http://rebound.example:PORT, Host rebound.example",
        "false, rebound.example:PORT,, Host rebound.example",
        "false, 127.0.0.1.rebound.example,, Host 127.0.0.1.rebound.example",
        "false, 192.0.2.7,, Host 192.0.2.7",
        "false, sandbox:8080,, Host sandbox",
        "true, localhost:PORT, http://evil.example, Origin http://evil.example",
        "true, sandbox:8080, http://other:8080, Origin http://other:8080",
        "true, rebound.example:8080, http://rebound.example:8080, Host rebound.example",
    })
    void refusesOtherSites(boolean open, String host, String origin, String problem) throws IOException {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().records(1).openControl(open).start()) {
            Api.user(sandbox);

            String answer = reset(sandbox, "127.0.0.1", host, origin);

            assertThat(answer)
                    .startsWith("HTTP/1.1 403")
                    .contains("application/json", "{\"error\":\"", "the " + problem);
            assertThat(sandbox.stats().tokens()).as("nothing is reset").isEqualTo(1);
        }
    }

    @Test
    void answersOtherMachinesOnlyIfItIsOpen() throws IOException {
        Optional<String> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(candidate -> candidate.getAddress().length == 4 && !candidate.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        assumeTrue(address.isPresent(), "this machine has no address but loopback");
        for (boolean open : new boolean[] {false, true}) {
            try (IsogeoSandbox sandbox = IsogeoSandbox.builder()
                    .host("0.0.0.0")
                    .records(1)
                    .openControl(open)
                    .start()) {
                String answer = reset(sandbox, address.get(), address.get() + ":PORT", null);

                assertThat(answer).startsWith(open ? "HTTP/1.1 204" : "HTTP/1.1 403");
                assertThat(open || answer.contains("--open-control")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-origin, 204", "none, 204"})
    void refusesWhatABrowserSendsForAnotherSite(String site, String status) throws IOException {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            String host = "localhost:PORT\r\nSec-Fetch-Site: " + site;

            assertThat(reset(sandbox, "127.0.0.1", host, null)).startsWith("HTTP/1.1 " + status);
        }
    }
}
