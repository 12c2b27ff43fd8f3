package io.github.camelisogeo.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.RecordedRequest;
import okio.BufferedSink;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.support.MessageHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams is shown by logs, and read by the first one that wants it. Nobody takes a second reading for an empty result. */
@Timeout(120)
class StreamingBodiesTest extends FakeApiTestSupport {

    private static final int RECORDS = 33;
    private static final String WHOLE = "isogeo:search?whole=true&pageSize=10&query=type:service";
    private static final String DOWNLOAD = "isogeo:metadata?operation=downloadXml&metadataId=" + ID;
    private static final String RAW = "isogeo:raw?path=/resources/" + ID + ".xml";
    private static final String CONTENT = "<é/>";

    /** More than an array can hold, so that nobody can have kept it in one. */
    private static final long HUGE = Integer.MAX_VALUE + 50_000_000L;

    @TempDir
    Path folder;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.setStreamCaching(true);
        context.setTracing(true);
        context.setMessageHistory(true);
        return context;
    }

    private void answer() {
        api.answersSearches(RECORDS, -1);
        Function<RecordedRequest, MockResponse> searches = api.answering();
        api.answers(call -> call.getUrl().encodedPath().endsWith(".xml")
                ? new MockResponse.Builder()
                        .setHeader("Content-Type", "application/xml")
                        .body(CONTENT)
                        .build()
                : searches.apply(call));
    }

    static Stream<String> streaming() {
        return Stream.of(WHOLE, WHOLE + "&rawPayload=true", DOWNLOAD, RAW);
    }

    private static Object readOf(Exchange exchange) {
        Message message = exchange.getMessage();
        return message.getBody() instanceof RecordIterator<?>
                ? message.getBody(List.class).size()
                : message.getBody(String.class);
    }

    private static Object whole(String uri) {
        return uri.startsWith(WHOLE) ? (Object) RECORDS : CONTENT;
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void logsTracesAndDumpsShowItAndReadNothing(String uri) throws Exception {
        answer();
        List<String> shown = new CopyOnWriteArrayList<>();
        route(r -> r.from("direct:in")
                .to(uri)
                .log("log ${body}")
                .log("text ${bodyAs(String)}")
                .to("log:shown?showAll=true&showStreams=true&showCachedStreams=true")
                .process(exchange -> {
                    shown.add(MessageHelper.dumpAsXml(exchange.getMessage(), true, 0, true, true, 0));
                    shown.add(exchange.getMessage().getBody().toString());
                }));
        try (CapturedLogs logs = new CapturedLogs()) {
            Exchange done = template.request("direct:in", exchange -> {});
            assertThat(done.getException()).isNull();
            shown.addAll(logs.lines().stream()
                    .filter(line -> line.contains("log ") || line.contains("text ") || line.contains("shown"))
                    .toList());
        }
        String description = uri.startsWith(WHOLE) ? "whole search of 'type:service', 33 records, 0 read" : "not read";
        assertThat(shown).filteredOn(line -> line.contains(description)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(shown).noneMatch(line -> line.contains(CONTENT));
        Exchange read = send(uri, null, Map.of(), exchange -> exchange.setProperty("read", readOf(exchange)));
        assertThat(read.getProperty("read")).isEqualTo(whole(uri));
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void itIsWholeAfterALogAndAWireTapThatLooks(String uri) throws Exception {
        answer();
        route(r -> r.from("direct:tapped").log("tap ${body}"));
        route(r -> r.from("direct:in")
                .to(uri)
                .to("log:x")
                .wireTap("direct:tapped")
                .process(exchange -> exchange.setProperty("read", readOf(exchange))));
        Exchange done = template.request("direct:in", exchange -> {});
        assertThat(done.getException()).isNull();
        assertThat(done.getProperty("read")).isEqualTo(whole(uri));
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void ofTwoBranchesOneAfterTheOtherTheFirstReads(String uri) throws Exception {
        answer();
        List<Object> read = new CopyOnWriteArrayList<>();
        route(r -> {
            r.from("direct:branch").process(exchange -> read.add(readAs(InputStream.class, exchange.getMessage())));
            r.from("direct:in").to(uri).multicast().stopOnException().to("direct:branch", "direct:branch");
        });
        Exchange done = template.request("direct:in", exchange -> {});
        assertThat(read).hasSize(1);
        assertThat(done.getException()).hasStackTraceContaining("already read by ");
    }

    /** Each of two splits at the same time would otherwise get some of the records. */
    @ParameterizedTest
    @ValueSource(strings = {WHOLE, WHOLE + "&rawPayload=true"})
    void ofTwoSplitsAtTheSameTimeOneGetsAllRecords(String uri) throws Exception {
        answer();
        CountDownLatch both = new CountDownLatch(2);
        Map<String, ConcurrentLinkedQueue<Object>> records = new ConcurrentHashMap<>();
        List<String> failures = new CopyOnWriteArrayList<>();
        route(r -> {
            for (String branch : List.of("direct:a", "direct:b")) {
                records.put(branch, new ConcurrentLinkedQueue<>());
                r.from(branch)
                        .errorHandler(r.noErrorHandler())
                        .process(exchange -> {
                            both.countDown();
                            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
                        })
                        .split(r.body())
                        .streaming()
                        .process(exchange ->
                                records.get(branch).add(exchange.getMessage().getBody()));
            }
            r.from("direct:in")
                    .to(uri)
                    .multicast((before, after) -> {
                        if (after.getException() != null) {
                            failures.add(after.getException().getMessage());
                        }
                        return after;
                    })
                    .parallelProcessing()
                    .to("direct:a", "direct:b");
        });
        template.request("direct:in", exchange -> {});
        assertThat(records.values().stream().map(ConcurrentLinkedQueue::size)).containsExactlyInAnyOrder(0, RECORDS);
        assertThat(failures)
                .singleElement()
                .asString()
                .contains("already read by an iterator, such as that of a split")
                .contains("convert the body to List.class, or use the client");
    }

    static Stream<Class<?>> forms() {
        return Stream.of(InputStream.class, Reader.class, byte[].class, List.class, Iterator.class);
    }

    private static Object readAs(Class<?> form, Message message) throws Exception {
        Object body = message.getMandatoryBody(form);
        if (body instanceof InputStream in) {
            return in.readAllBytes();
        }
        if (body instanceof Reader in) {
            StringBuilder text = new StringBuilder();
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                text.append((char) sign);
            }
            return text;
        }
        if (body instanceof Iterator<?> records) {
            records.next();
        }
        return body;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSecondReadingIsRefusedInEveryForm(Class<?> second) {
        answer();
        for (String uri : List.of(WHOLE, WHOLE + "&rawPayload=true")) {
            for (Class<?> first : forms().toList()) {
                if (first != second || first != Iterator.class) {
                    Exchange done = send(uri, null, Map.of(), exchange -> {
                        try {
                            readAs(first, exchange.getMessage());
                            readAs(second, exchange.getMessage());
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    assertThat(done.getException())
                            .as(uri + " as " + first + ", then as " + second)
                            .hasStackTraceContaining("already read by ");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DOWNLOAD, RAW})
    void contentIsReadOnceAsAStreamAndKeptAsBytes(String uri) {
        answer();
        Exchange done = send(uri, null, Map.of(), exchange -> {
            try {
                Message message = exchange.getMessage();
                assertThat(readAs(InputStream.class, message)).isEqualTo(CONTENT.getBytes(UTF_8));
                for (Class<?> form : List.of(InputStream.class, Reader.class, byte[].class, String.class)) {
                    assertThatThrownBy(() -> readAs(form, message))
                            .hasStackTraceContaining("already read by another stream");
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(done.getException()).isNull();
        Exchange kept = send(uri, null, Map.of(), exchange -> {
            Message message = exchange.getMessage();
            assertThat(message.getBody(byte[].class)).isEqualTo(CONTENT.getBytes(UTF_8));
            assertThat(message.getBody(String.class)).isEqualTo(CONTENT);
            assertThat(message.getBody(InputStream.class)).hasBinaryContent(CONTENT.getBytes(UTF_8));
        });
        assertThat(kept.getException()).isNull();
        assertThat(kept.getMessage().getBody(String.class))
                .as("what was kept is there after the exchange")
                .isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @MethodSource("streaming")
    void whatIsReadAfterItsExchangeSaysSo(String uri) {
        answer();
        Exchange done = template.request(uri, exchange -> {});
        for (Class<?> form : List.of(InputStream.class, Reader.class, byte[].class)) {
            assertThatThrownBy(() -> readAs(form, done.getMessage()))
                    .as("%s", form)
                    .hasStackTraceContaining("closed with its exchange: convert the body to ")
                    .hasStackTraceContaining("or use the client");
        }
    }

    /** Stream caching, a log, a trace and a wire tap look at what no array could hold. */
    @ParameterizedTest
    @ValueSource(strings = {DOWNLOAD, RAW})
    void contentOfAnyLengthPasses(String uri) throws Exception {
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Type", "application/xml")
                .body(new MockResponseBody() {
                    @Override
                    public long getContentLength() {
                        return HUGE;
                    }

                    @Override
                    public void writeTo(BufferedSink sink) throws IOException {
                        byte[] part = new byte[1 << 16];
                        for (long left = HUGE; left > 0; left -= part.length) {
                            sink.write(part, 0, (int) Math.min(left, part.length));
                            sink.flush();
                        }
                    }
                })
                .build());
        route(r -> r.from("direct:tapped").to("log:tap"));
        route(r -> r.from("direct:in")
                .to(uri)
                .log("${body}")
                .to("log:x")
                .wireTap("direct:tapped")
                .process(exchange -> {
                    try (InputStream in = exchange.getMessage().getBody(InputStream.class)) {
                        exchange.setProperty("read", in.transferTo(OutputStream.nullOutputStream()));
                    }
                }));
        Exchange done = template.request("direct:in", exchange -> {});
        assertThat(done.getException()).isNull();
        assertThat(done.getProperty("read")).isEqualTo(HUGE);
    }

    @Test
    void fileGetsTheNameOfTheRecordOrAHarmlessOne() throws Exception {
        answer();
        route(r -> r.from("direct:in").to(DOWNLOAD).to("file:" + folder));
        assertThat(template.request("direct:in", exchange -> {}).getException()).isNull();
        assertThat(folder.resolve(ID + ".xml")).hasContent(CONTENT);
        for (String name :
                List.of("../../out.xml", "..\\out.xml", "/etc/out.xml", "${sysenv.HOME}.xml", "$simple{id}.xml")) {
            api.answers(call -> new MockResponse.Builder()
                    .setHeader("Content-Type", "application/xml")
                    .setHeader("Content-Disposition", "attachment; filename=\"" + name.replace("\\", "\\\\") + "\"")
                    .body(CONTENT)
                    .build());
            assertThat(template.request("direct:in", exchange -> {}).getException())
                    .as(name)
                    .isNull();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(ID + ".xml", "out.xml", "_{sysenv.HOME}.xml", "_simple{id}.xml");
        }
    }

    @Test
    void thumbnailIsAPngFile() {
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Type", "image/png")
                .body("png")
                .build());
        Exchange done = send(
                "isogeo:metadata?operation=downloadThumbnail&thumbnailId=" + OTHER_ID + "&metadataId=" + ID,
                null,
                Map.of());
        assertThat(done.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo(ID + ".png");
    }

    @Test
    void bodyIsOneThatCamelNeitherCopiesNorCaches() {
        answer();
        Exchange done = send(WHOLE, null, Map.of(), exchange -> {
            assertThat(exchange.getMessage().getBody())
                    .isInstanceOf(StreamCache.class)
                    .isInstanceOf(Iterator.class);
            List<?> records = exchange.getMessage().getBody(List.class);
            assertThat(records).hasSize(RECORDS).allMatch(Metadata.class::isInstance);
        });
        assertThat(done.getException()).isNull();
    }
}
