package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break the rules of HTTP are errors of the transport, never of the caller. */
class OddHttpTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private UnfriendlyServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        client = server.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -99999999999999999999\r\n\r\n",
                "HTTP/1.1 404 No\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/1.1 2000 OK\r\n\r\n",
                "HTTP/1.1 -20 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "220 smtp.example.org ready\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
                "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"_id\"",
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://[bad\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Busy\r\nRetry-After: 99999999999999999999999\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Busy\r\nRetry-After: -5\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n\r\n{}"
            })
    void oddAnswersAreTypedErrors(String raw) {
        server.api(exchange -> {
            exchange.write(raw);
            exchange.hangUp();
        });
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoException.class);
        Throwable ofWrite = catchThrowable(() -> client.metadata().delete(ID));
        if (ofWrite != null) {
            assertThat(ofWrite).isInstanceOf(IsogeoException.class);
        }
    }

    @Test
    void aNegativeLengthIsAnErrorOfTheTransport() {
        server.api(exchange -> exchange.write("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"));
        assertThatThrownBy(() -> client.metadata().get(ID))
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining("-5");
    }

    @Test
    void doneWithALengthIsDoneAndSentOnce() {
        try (IsogeoClient retrying = server.client().maxRetries(2).build()) {
            server.api(exchange -> {
                exchange.body();
                exchange.write("HTTP/1.1 204 Done\r\nContent-Length: 5\r\n\r\n");
            });
            retrying.metadata().delete(ID);
            assertThat(server.requests()).hasSize(1);
            server.api(UnfriendlyServer.Exchange::record);
            assertThat(retrying.metadata().get(ID).title()).isEqualTo("Communes");
        }
    }
}
