package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files that are made to keep a reader busy, or to exhaust its stack. */
class HostileNamesTest {

    private static final long SMALL_STACK = 192 * 1024;
    private static final String WORD =
            "=?utf-8?B?" + Base64.getEncoder().encodeToString("été".getBytes(StandardCharsets.UTF_8)) + "?=";

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("12 KB of name", "attachment; filename=" + "x".repeat(12_000)),
            Map.entry("12 KB in quotes", "attachment; filename=\"" + "x".repeat(12_000) + "\""),
            Map.entry("12 KB in quotes without an end", "attachment; filename=\"" + "x".repeat(12_000)),
            Map.entry("120 KB of words", "attachment; filename=\"" + (WORD + " ").repeat(6000) + "\""),
            Map.entry("120 KB of small words", "attachment; filename=\"" + "=?a?b?x?= ".repeat(12_000) + "\""),
            Map.entry("small words without spaces", "attachment; filename=" + "=?a?q?x?=".repeat(12_000)),
            Map.entry("backslashes", "attachment; filename=\"" + "\\".repeat(12_001)),
            Map.entry("quotes", "attachment; filename=" + "\"".repeat(12_000)),
            Map.entry("quotes after backslashes", "attachment; filename=\"" + "\\\"".repeat(6000)),
            Map.entry("beginnings of words", "attachment; filename=" + "=?".repeat(6000)),
            Map.entry("question marks", "attachment; filename==?a?b?" + "?".repeat(12_000)),
            Map.entry("words without an end", "attachment; filename=" + "=?a?b?".repeat(2000)),
            Map.entry("spaces between words", "attachment; filename=" + ("?=" + " ".repeat(50)).repeat(200)),
            Map.entry("spaces", "attachment; filename" + " ".repeat(12_000) + "=x"),
            Map.entry("beginnings of names", "filename".repeat(1500)),
            Map.entry("beginnings of extended names", "filename*=utf-8'".repeat(700)),
            Map.entry("extended names with spaces", ("filename*" + " ".repeat(40)).repeat(200)),
            Map.entry("per cent signs", "attachment; filename*=utf-8''" + "%".repeat(12_000)),
            Map.entry("folders", "attachment; filename=\"" + "../".repeat(4000) + "\""));

    static Stream<String> headers() {
        return HEADERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void takeMillisecondsAndLittleStack(String name) throws Exception {
        String header = HEADERS.get(name);
        CompletableFuture<Long> nanos = new CompletableFuture<>();
        Thread reader = new Thread(
                null,
                () -> {
                    try {
                        read(header);
                        long begun = System.nanoTime();
                        read(header);
                        nanos.complete(System.nanoTime() - begun);
                    } catch (Throwable e) {
                        nanos.completeExceptionally(e);
                    }
                },
                "reader",
                SMALL_STACK);
        reader.setDaemon(true);
        reader.start();
        assertThat(TimeUnit.NANOSECONDS.toMillis(nanos.get(10, TimeUnit.SECONDS)))
                .as("milliseconds")
                .isLessThan(500);
    }

    private static void read(String header) {
        Attachment file = new Attachment(header, null);
        assertThat(file.cleanName().orElse("")).hasSizeLessThanOrEqualTo(4096);
        assertThat(file.rawName().orElse("")).hasSizeLessThanOrEqualTo(4096);
    }
}
