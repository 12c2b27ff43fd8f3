package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thread that is interrupted, or whose client is closed, comes back at once, whatever it waits for. */
class EndingsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    /** What is promised is 100 ms; the rest is for a busy machine. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private final FakeTime time = FakeTime.standing();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private UnfriendlyServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        client = time.in(server.client()).build();
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable resource : opened) {
            resource.close();
        }
        client.close();
        server.close();
    }

    /** What a thread can wait for. */
    enum Place {
        TOKEN {
            @Override
            Running begun(EndingsTest test) {
                test.server.identity(UnfriendlyServer.Exchange::stall);
                Running call = test.get();
                await().until(() ->
                        test.server.tokenRequests() == 1 && !test.time.waits().isEmpty());
                return call;
            }
        },
        PERMIT {
            @Override
            Running begun(EndingsTest test) {
                test.use(test.server.client().maxConnections(1));
                test.client.metadata().get(ID);
                test.server.api(UnfriendlyServer.Exchange::stall);
                test.get();
                await().until(() -> test.server.requests().size() == 2);
                int waits = test.time.waits().size();
                Running call = test.get();
                await().until(() -> test.time.waits().size() > waits);
                return call;
            }
        },
        PAUSE {
            @Override
            Running begun(EndingsTest test) {
                test.use(test.server.client().maxRetries(2));
                test.client.metadata().get(ID);
                test.server.api(exchange -> exchange.answer(503, "{}", "Retry-After: 20"));
                int waits = test.time.waits().size();
                Running call = test.get();
                await().until(() -> test.time.waits().size() > waits);
                return call;
            }
        },
        ADDRESS {
            @Override
            Running begun(EndingsTest test) {
                CountDownLatch asked = new CountDownLatch(1);
                OkHttpClient own = new OkHttpClient.Builder()
                        .dns(host -> {
                            if (!host.equals("api.example.test")) {
                                return List.of(InetAddress.getLoopbackAddress());
                            }
                            asked.countDown();
                            return forever();
                        })
                        .build();
                test.use(test.server
                        .client()
                        .okHttpClient(own)
                        .identityUrl(test.server.url())
                        .apiUrl("http://api.example.test"));
                Running call = test.get();
                await().until(() -> asked.getCount() == 0 && call.isParked());
                return call;
            }
        },
        CONNECTION {
            @Override
            Running begun(EndingsTest test) throws IOException {
                test.use(test.server
                        .client()
                        .identityUrl(test.server.url())
                        .apiUrl("http://127.0.0.1:" + test.fullPort()));
                Running call = test.get();
                await().until(() ->
                        test.server.tokenRequests() == 1 && test.server.idleConnections() == 1 && call.isParked());
                return call;
            }
        },
        HEADERS {
            @Override
            Running begun(EndingsTest test) {
                return test.begunWith(UnfriendlyServer.Exchange::stall);
            }
        },
        BODY {
            @Override
            Running begun(EndingsTest test) {
                return test.begunWith(exchange -> {
                    exchange.begin(100);
                    exchange.write("{\"_id\"");
                    exchange.stall();
                });
            }
        },
        UPLOAD {
            @Override
            Running begun(EndingsTest test) {
                test.server.api(UnfriendlyServer.Exchange::ignore);
                Running call = Running.of(
                        () -> test.client.links().uploadHosted(ID, Upload.of("zeros.bin", 1L << 40, new Zeros())));
                await().until(() -> test.server.requests().size() == 1);
                return call;
            }
        },
        DOWNLOAD {
            @Override
            Running begun(EndingsTest test) {
                test.server.api(exchange -> {
                    exchange.begin(100);
                    exchange.write("abc");
                    exchange.stall();
                });
                Download download = test.client.metadata().downloadXml(ID);
                test.opened.add(download);
                CountDownLatch reading = new CountDownLatch(1);
                Running call = Running.of(() -> {
                    download.inputStream().read();
                    reading.countDown();
                    return download.inputStream().readAllBytes();
                });
                await().until(() -> reading.getCount() == 0);
                return call;
            }
        },
        PAGE {
            @Override
            Running begun(EndingsTest test) {
                test.server.api(exchange -> {
                    if (isFirstPage(exchange)) {
                        exchange.answer(200, "{\"total\":3,\"limit\":1,\"offset\":0,\"results\":[{\"_id\":\"a\"}]}");
                    } else {
                        exchange.stall();
                    }
                });
                MetadataStream records =
                        test.client.with(CallOptions.builder().pageSize(1).build()).search().stream("");
                test.opened.add(records);
                records.next();
                Running call = Running.of(records::next);
                await().until(call::isParked);
                return call;
            }
        };

        abstract Running begun(EndingsTest test) throws IOException;
    }

    private static final class Zeros extends InputStream {

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return length;
        }
    }

    private static boolean isFirstPage(UnfriendlyServer.Exchange exchange) {
        String target = exchange.request().target();
        return !target.contains("_offset=1") && !target.contains("_offset=2");
    }

    private static List<InetAddress> forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private void use(IsogeoClientBuilder builder) {
        client.close();
        client = time.in(builder).build();
    }

    private Running get() {
        IsogeoClient used = client;
        return Running.of(() -> used.metadata().get(ID));
    }

    private Running begunWith(UnfriendlyServer.Script script) {
        server.api(script);
        Running call = get();
        await().until(() -> server.requests().size() == 1);
        return call;
    }

    /** Returns a port that lets no more connections come. */
    private int fullPort() throws IOException {
        ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        opened.add(full);
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            opened.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 100);
            } catch (IOException e) {
                return full.getLocalPort();
            }
        }
        return full.getLocalPort();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aThreadThatIsInterruptedComesBack(Place place) throws Exception {
        Running call = place.begun(this);
        assertThat(call.endedAfter(call::interrupt)).isLessThan(AT_ONCE);
        assertThat(call.wasInterrupted()).isTrue();
        assertThat(call.failure())
                .isInstanceOfAny(IsogeoTransportException.class, IOException.class)
                .hasMessageContaining("interrupted");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aThreadWhoseClientIsClosedComesBack(Place place) throws Exception {
        Running call = place.begun(this);
        assertThat(call.endedAfter(client::close)).isLessThan(AT_ONCE);
        assertThat(call.wasInterrupted()).isFalse();
        assertThat(call.failure())
                .isInstanceOfAny(IsogeoTransportException.class, IOException.class)
                .hasMessageContaining("the client is closed");
    }

    @Test
    void aThreadThatWasInterruptedBeforeSendsNothing() throws Exception {
        client.metadata().get(ID);
        Running call = Running.of(() -> {
            Thread.currentThread().interrupt();
            return client.metadata().get(ID);
        });
        assertThat(call.failure()).isInstanceOf(IsogeoTransportException.class).hasMessageContaining("interrupted");
        assertThat(call.wasInterrupted()).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aDownloadThatIsClosedWakesItsReader() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        server.api(exchange -> {
            exchange.begin(100);
            exchange.write("<a");
            begun.countDown();
            exchange.stall();
        });
        Download download = client.metadata().downloadXml(ID);
        CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(() -> {
            try {
                return download.inputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        begun.await();
        download.close();
        assertThat(content)
                .failsWithin(Duration.ofMillis(500))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("closed");
    }

    @Test
    void aClosedClientRefusesWhateverIsStillOpen() throws Exception {
        server.api(exchange -> {
            if (!exchange.request().target().contains("search")) {
                exchange.answer(200, "<a/>");
            } else if (isFirstPage(exchange)) {
                exchange.answer(200, "{\"total\":3,\"limit\":1,\"offset\":0,\"results\":[{\"_id\":\"a\"}]}");
            } else {
                exchange.stall();
            }
        });
        Download download = client.metadata().downloadXml(ID);
        MetadataStream records = client.with(CallOptions.builder().pageSize(1).build()).search().stream("");
        records.next();
        client.close();
        assertThatThrownBy(() -> download.inputStream().readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the client is closed");
        assertThatThrownBy(() -> {
                    while (records.hasNext()) {
                        records.next();
                    }
                })
                .hasMessageContaining("the client is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> client.metadata().get(ID))
                .withMessageContaining("metadata.get")
                .withMessageContaining("the client is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> client.with(CallOptions.defaults()).metadata().exists(ID))
                .withMessageContaining("the client is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> client.search().stream(""))
                .withMessageContaining("the client is closed");
    }

    @Test
    void aListenerThatThrowsLetsTheOthersBeEnded() throws Exception {
        OkHttpClient own = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(okhttp3.Call call) {
                        throw new IllegalStateException("a listener of the user");
                    }
                })
                .build();
        use(server.client().okHttpClient(own));
        server.api(UnfriendlyServer.Exchange::stall);
        Running first = get();
        await().until(() -> server.requests().size() == 1);
        first.interrupt();
        Running second = get();
        await().until(() -> server.requests().size() == 2);
        second.interrupt();
        assertThat(first.failure()).hasMessageContaining("interrupted");
        assertThat(second.failure()).hasMessageContaining("interrupted");
    }

    @Test
    void aClosedClientLeavesNoConnectionsAndNoThreads() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        server.api(UnfriendlyServer.Exchange::stall);
        get();
        get();
        await().until(() -> server.requests().size() == 2);
        client.close();
        await().until(() -> server.openConnections() == 0);
        await().atMost(Duration.ofSeconds(10)).until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("isogeo-") && !before.contains(thread)));
    }
}
