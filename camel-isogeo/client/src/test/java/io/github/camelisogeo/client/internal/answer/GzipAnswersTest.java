package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.search.SearchSelection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that were sent with gzip: what OkHttp reads is read, and what it refuses is refused. */
class GzipAnswersTest {

    private static final SearchSelection ALL = SearchSelection.builder().build();
    private static final int TRAILER = 8;
    private static final int HEADER = 10;

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().maxRetries(1).build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    /** A page that is longer than a buffer, unpacked and packed. */
    private static String page() {
        Random random = new Random(1);
        List<String> records = IntStream.range(0, 100)
                .mapToObj(i -> {
                    StringBuilder noise = new StringBuilder();
                    random.ints(4000, 'a', 'z').forEach(sign -> noise.append((char) sign));
                    return "{\"_id\":\"" + i + "\",\"abstract\":\"" + noise + "\"}";
                })
                .toList();
        return "{\"total\":100,\"results\":[" + String.join(",", records) + "]}";
    }

    private static byte[] packed(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            byte[] packed = bytes.toByteArray();
            packed[HEADER - 1] = (byte) 0xff;
            return packed;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockResponse gzip(int status, byte[] body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .setHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(body))
                .build();
    }

    private static byte[] joined(byte[]... parts) {
        Buffer all = new Buffer();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.readByteArray();
    }

    /** Returns a file with additions in its header. */
    private static byte[] withHeader(byte[] packed, int flags, byte[] additions) {
        byte[] header = Arrays.copyOf(packed, HEADER);
        header[3] = (byte) flags;
        byte[] sum = {};
        if ((flags & 2) != 0) {
            CRC32 crc = new CRC32();
            crc.update(header);
            crc.update(additions);
            sum = new byte[] {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)};
        }
        return joined(header, additions, sum, Arrays.copyOfRange(packed, HEADER, packed.length));
    }

    private static UnaryOperator<byte[]> changed(int indexFromEnd) {
        return packed -> {
            byte[] changed = packed.clone();
            changed[packed.length - indexFromEnd]++;
            return changed;
        };
    }

    private static Map<String, UnaryOperator<byte[]>> wires() {
        Map<String, UnaryOperator<byte[]>> wires = new LinkedHashMap<>();
        wires.put("as it is", packed -> packed);
        wires.put("a name", packed -> withHeader(packed, 8, "page.json\0".getBytes(StandardCharsets.UTF_8)));
        wires.put("a comment", packed -> withHeader(packed, 16, "of Isogeo\0".getBytes(StandardCharsets.UTF_8)));
        wires.put("an extra field", packed -> withHeader(packed, 4, new byte[] {3, 0, 1, 2, 3}));
        wires.put("a header with a sum", packed -> withHeader(packed, 2, new byte[0]));
        wires.put("all of these", packed -> withHeader(packed, 30, new byte[] {1, 0, 7, 'n', 0, 'c', 0}));
        wires.put("a header with a wrong sum", packed -> {
            byte[] wrong = withHeader(packed, 2, new byte[0]);
            wrong[HEADER]++;
            return wrong;
        });
        wires.put("an unknown flag", packed -> withHeader(packed, 128, new byte[0]));
        wires.put("two members", packed -> joined(packed, packed("")));
        wires.put("something behind it", packed -> joined(packed, new byte[] {0}));
        wires.put("a wrong sum", changed(5));
        wires.put("a wrong length", changed(1));
        wires.put("a wrong beginning", packed -> joined(new byte[] {0}, packed));
        wires.put("a wrong block", packed -> {
            byte[] wrong = packed.clone();
            wrong[HEADER] = 7;
            return wrong;
        });
        wires.put("nothing", packed -> new byte[0]);
        wires.put("no gzip", packed -> "{\"total\":0,\"results\":[]}".getBytes(StandardCharsets.UTF_8));
        for (int cut : new int[] {1, TRAILER - 1, TRAILER, TRAILER + 1, 70_000}) {
            wires.put("without the last " + cut, packed -> Arrays.copyOf(packed, packed.length - cut));
        }
        wires.put("the header only", packed -> Arrays.copyOf(packed, HEADER));
        wires.put("a part of the header", packed -> Arrays.copyOf(packed, HEADER - 1));
        return wires;
    }

    private long records() {
        try (ResultStream<JsonRecord> records = client.search().stream(ALL).asJson()) {
            return records.stream().count();
        }
    }

    private boolean isReadByOkHttp() {
        OkHttpClient bare = new OkHttpClient();
        Request request = new Request.Builder()
                .url(platform.url() + "resources/search?_limit=100")
                .build();
        try (Response answer = bare.newCall(request).execute()) {
            answer.body().bytes();
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            bare.dispatcher().executorService().shutdown();
            bare.connectionPool().evictAll();
        }
    }

    @Test
    void whatOkHttpReadsIsRead() {
        byte[] packed = packed(page());
        assertThat(packed).hasSizeGreaterThan(200_000);
        wires().forEach((name, wire) -> {
            byte[] sent = wire.apply(packed);
            platform.api = request -> gzip(200, sent);
            if (isReadByOkHttp()) {
                assertThat(records()).as(name).isEqualTo(100);
            } else {
                platform.requests.clear();
                assertThatThrownBy(this::records).as(name).isExactlyInstanceOf(IsogeoTransportException.class);
                assertThat(platform.requests.stream()
                                .filter(request ->
                                        request.getUrl().encodedPath().contains("search")))
                        .as("%s: it is asked for again", name)
                        .hasSize(2);
            }
        });
    }

    @Test
    void aPageThatIsCutIsAskedForAgain() {
        byte[] packed = packed(page());
        for (int length : new int[] {0, 5, HEADER, 1000, 100_000, packed.length - TRAILER, packed.length - 1}) {
            platform.requests.clear();
            platform.api = request -> gzip(
                    200,
                    platform.requests.stream()
                                            .filter(one ->
                                                    one.getUrl().encodedPath().contains("search"))
                                            .count()
                                    == 1
                            ? Arrays.copyOf(packed, length)
                            : packed);
            assertThat(records()).as("cut after " + length).isEqualTo(100);
        }
    }

    @Test
    void anErrorIsUnpacked() {
        platform.api = request -> gzip(400, packed("{\"error\":\"invalid_request\"}"));
        assertThatThrownBy(this::records)
                .isInstanceOf(IsogeoBadRequestException.class)
                .satisfies(e -> assertThat(((IsogeoException) e).error()).isEqualTo("invalid_request"));
        platform.api = request -> gzip(200, packed("{\"error\":\"invalid_request\"}"));
        assertThatThrownBy(this::records)
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("it is an error");
        platform.api = request -> gzip(200, packed("  <html>"));
        assertThatThrownBy(this::records)
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("HTML page");
    }

    @Test
    void interceptorsOfTheUserSeeWhatWasPacked() throws IOException {
        String page = page();
        platform.api = request -> gzip(200, packed(page));
        List<String> seen = new CopyOnWriteArrayList<>();
        Interceptor reader = chain -> {
            Response answer = chain.proceed(chain.request());
            if (chain.request().url().encodedPath().contains("search")) {
                assertThat(answer.header("Content-Encoding")).isNull();
                seen.add(answer.peekBody(Long.MAX_VALUE).string());
            }
            return answer;
        };
        OkHttpClient own = new OkHttpClient.Builder().addInterceptor(reader).build();
        client.close();
        client = platform.client().okHttpClient(own).build();
        assertThat(records()).isEqualTo(100);
        assertThat(seen).containsExactly(page);
    }
}
