package io.github.camelisogeo.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damages pages at random, and compares what the scan says of them with Jackson. Takes the number of pages from the system property
 * {@code isogeo.mutations}, and the first seed from {@code isogeo.seed}.
 */
class PageMutationTest {

    private static final int MUTATIONS = Integer.getInteger("isogeo.mutations", 20_000);
    private static final long SEED = Long.getLong("isogeo.seed", 1);
    private static final int MOST = 100;
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private static final List<String> PAGES = List.of(
            "{\"total\":2,\"limit\":20,\"results\":[{\"_id\":\"a\",\"title\":\"Réseau \\u00e9lectrique \uD83D\uDE00\"},{\"_id\":\"b\"}]}",
            " {\"results\" : [ {} ,\n{\"x\":[],\"_id\":null,\"y\":{}}\t] , \"total\":3.0e1,\r\n\"limit\":-0}\n",
            "{\"tags\":{\"a:b\":\"c\",\"é\":null},\"results\":[{\"_id\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"n\":[0,-1,1.5,1e9,-2.5E-3,true,false,null]"
                    + ",\"deep\":[[[{\"z\":[{},[]]}]]]}],\"total\":1,\"error\":null}",
            "{\"total\":1,\"results\":[{\"_id\":\"0123456789abcdef0123456789abcdef\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-1.5,43.2],"
                    + "[2,3.0]]]},\"abstract\":\"A long text, without anything that would be odd, for eight bytes at once.\",\"_id\":\"last\"}]}");
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\u00e9",
            "\\ud83d",
            "\\udc00",
            "\\u12",
            "\\x",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\n",
            "\t",
            "0",
            "-",
            "+",
            ".",
            "e",
            "E1",
            "1e",
            "00",
            "true",
            "nul",
            "NaN",
            "Infinity",
            "'",
            "/*x*/",
            "//",
            "#",
            "\"_id\":\"x\"",
            ",\"total\":4",
            "\"error\":\"e\",",
            "\u0000",
            "\u0001",
            "\u001e",
            "\u007f",
            "\u00a0",
            "\u2028",
            "é",
            "\uFEFF",
            "[[[[",
            "]]",
            "{\"a\":",
            "1.0",
            "\\u0000",
            ";",
            "=");

    /** A page as somebody read it; the message only if it was refused. */
    private record Reading(List<String> records, Long total, Long limit, String refusal) {

        boolean isSameAs(Reading other) {
            return Objects.equals(records, other.records)
                    && Objects.equals(total, other.total)
                    && Objects.equals(limit, other.limit);
        }

        static Reading refused(IOException why) {
            return new Reading(null, null, null, why.toString());
        }
    }

    private static JsonPage page(JsonText text) throws IOException {
        MemoryEstimate unlimited = new MemoryEstimate(Long.MAX_VALUE, () -> new IOException("too much"));
        return JsonPage.of(text, MOST, unlimited, JACKSON);
    }

    private static Reading scanned(byte[] page) {
        try {
            JsonPage read = page(JsonText.copyOf(page));
            return new Reading(
                    read.records().stream().map(PageMutationTest::shown).toList(), read.total(), read.limit(), null);
        } catch (IOException e) {
            return Reading.refused(e);
        }
    }

    private static String shown(JsonRecord record) {
        return record.id() + " " + new String(record.json(), StandardCharsets.ISO_8859_1);
    }

    private static Reading parsed(byte[] page) {
        try (JsonParser parser = JACKSON.createParser(page)) {
            return parsed(page, parser);
        } catch (IOException e) {
            return Reading.refused(e);
        }
    }

    private static Reading parsed(byte[] page, JsonParser parser) throws IOException {
        List<String> records = null;
        Long total = null;
        Long limit = null;
        require(parser.nextToken() == JsonToken.START_OBJECT);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "total" -> total = integer(parser);
                case "limit" -> limit = integer(parser);
                case "results" -> {
                    require(value == JsonToken.START_ARRAY);
                    records = records(page, parser);
                }
                case "error" -> {
                    require(value != JsonToken.VALUE_STRING);
                    readAll(parser);
                }
                default -> readAll(parser);
            }
        }
        require(total != null && total >= 0 && records != null && parser.nextToken() == null);
        return new Reading(records, total, limit == null ? 0 : limit, null);
    }

    /** Reads a value. Jackson judges the text of a string only if it is asked for it. */
    private static void readAll(JsonParser parser) throws IOException {
        for (int open = 0; ; parser.nextToken()) {
            JsonToken token = parser.currentToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            parser.getText();
            if (open == 0) {
                return;
            }
        }
    }

    private static Long integer(JsonParser parser) throws IOException {
        return ScalarType.INTEGER.read(parser, ReadRules.ANSWER) instanceof Long number ? number : null;
    }

    private static List<String> records(byte[] page, JsonParser parser) throws IOException {
        List<String> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT && records.size() < MOST);
            int begin = (int) parser.currentTokenLocation().getByteOffset();
            String id = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("_id")) {
                    id = parser.getText();
                } else {
                    readAll(parser);
                }
            }
            int end = (int) parser.currentLocation().getByteOffset();
            records.add(shown(new JsonRecord(id, Arrays.copyOfRange(page, begin, end))));
        }
        return records;
    }

    private static void require(boolean right) throws IOException {
        if (!right) {
            throw new IOException("not a page");
        }
    }

    private static void assertSame(byte[] page, String about) {
        Reading scanned = scanned(page);
        Reading parsed = parsed(page);
        assertThat(scanned.isSameAs(parsed))
                .as(
                        "%s%n%s%nscan: %s%nJackson: %s",
                        about, new String(page, StandardCharsets.ISO_8859_1), scanned, parsed)
                .isTrue();
    }

    private static byte[] damaged(byte[] page, Random random) {
        int at = random.nextInt(page.length + 1);
        int end = Math.min(page.length, at + random.nextInt(4));
        byte[] piece =
                switch (random.nextInt(4)) {
                    case 0 -> new byte[0];
                    // Not 0xff: Jackson takes it for what it pads names with, so it may read 0xff and "_id" as "_id".
                    case 1 -> new byte[] {(byte) random.nextInt(255)};
                    case 2 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                    default -> {
                        int from = random.nextInt(page.length);
                        yield Arrays.copyOfRange(page, from, Math.min(page.length, from + random.nextInt(24)));
                    }
                };
        byte[] damaged = new byte[page.length - (end - at) + piece.length];
        System.arraycopy(page, 0, damaged, 0, at);
        System.arraycopy(piece, 0, damaged, at, piece.length);
        System.arraycopy(page, end, damaged, at + piece.length, page.length - end);
        return damaged;
    }

    @Test
    void damagedPagesAreReadLikeJacksonReadsThem() {
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Random random = new Random(SEED + i);
            byte[] page = PAGES.get(random.nextInt(PAGES.size())).getBytes(StandardCharsets.UTF_8);
            for (int damages = random.nextInt(3); damages >= 0; damages--) {
                page = damaged(page, random);
            }
            assertSame(page, "seed " + (SEED + i));
            accepted += scanned(page).records() == null ? 0 : 1;
        }
        assertThat(accepted).as("pages that are still JSON").isBetween(MUTATIONS / 50, MUTATIONS / 2);
    }

    @Test
    void aPageThatIsCutEndsEarly() throws IOException {
        for (String text : PAGES) {
            byte[] page = text.stripTrailing().getBytes(StandardCharsets.UTF_8);
            assertSame(page, "whole");
            for (int length = text.indexOf('{') + 1; length < page.length; length++) {
                JsonText cut = JsonText.copyOf(Arrays.copyOf(page, length));
                assertThatThrownBy(() -> page(cut))
                        .as(new String(cut.bytes(), StandardCharsets.UTF_8))
                        .isInstanceOf(EOFException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 1002})
    void theLimitsAreThoseOfJackson(int size) {
        String digits = "9".repeat(size);
        String half = "9".repeat(size / 2);
        String rest = "9".repeat(size - size / 2 - 1);
        for (String value : List.of(
                digits,
                "-" + digits,
                half + "." + "9".repeat(size - size / 2),
                half + "." + rest + "e1",
                half + "e" + rest + "1",
                "[".repeat(size - 3) + "]".repeat(size - 3),
                "{\"x\":".repeat(size - 3) + "1" + "}".repeat(size - 3),
                "{\"" + "x".repeat(size + 49_000) + "\":1}",
                "{\"" + "é".repeat(size / 2 + 24_500) + "\":1}")) {
            String page = "{\"total\":1,\"results\":[{\"x\":" + value + "}]}";
            assertSame(page.getBytes(StandardCharsets.UTF_8), size + ", " + value.substring(0, 20));
        }
    }

    @Test
    void everyByteAtEveryPlaceOfAStringIsJudgedLikeJacksonDoes() {
        for (String name : List.of("_id", "name")) {
            for (int place = 0; place < 17; place++) {
                for (int value = 0; value < 0x10000; value += place == 3 ? 1 : 0x0101) {
                    byte[] page = ("{\"total\":1,\"results\":[{\"" + name + "\":\"abcdefghijklmnopqrstuvwxyz\"}]}")
                            .getBytes(StandardCharsets.UTF_8);
                    page[32 + place] = (byte) (value >> 8);
                    page[33 + place] = (byte) value;
                    page[34 + place] = (byte) (place % 4 < 2 ? 0x80 : 'x');
                    page[35 + place] = (byte) (place % 4 < 1 ? 0xbf : 'y');
                    assertSame(page, "bytes " + Integer.toHexString(value) + " at " + place);
                }
            }
        }
    }
}
