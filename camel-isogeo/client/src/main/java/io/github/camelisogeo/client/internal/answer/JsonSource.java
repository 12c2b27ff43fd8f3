package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.internal.text.Sizes;
import java.io.IOException;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;

/** Opens answers as JSON within limits: of bytes, and of the memory that they take as objects. */
final class JsonSource {

    private static final int SHARE_OF_THE_HEAP = 8;
    private static final int MEMORY_OF_A_BYTE = 8;
    private static final long LEAST_MEMORY = 32 * 1024 * 1024;
    private static final int SHARE_OF_A_TEXT = 16;
    private static final long LEAST_TEXT = 1024 * 1024;
    private static final int SPACES_LOOKED_AT = 8 * 1024;
    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private final long maxAnswerSize;
    private final long mostMemory;
    private final JsonFactory factory;

    JsonSource(long maxAnswerSize) {
        this.maxAnswerSize = maxAnswerSize;
        this.mostMemory = Math.max(
                LEAST_MEMORY,
                Math.min(
                        Math.min(maxAnswerSize, Long.MAX_VALUE / MEMORY_OF_A_BYTE) * MEMORY_OF_A_BYTE,
                        Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP));
        this.factory = JsonFactory.builder()
                // Names that somebody else makes up don't stay in the JVM for good.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(
                                (int) Math.min(Integer.MAX_VALUE, Math.max(LEAST_TEXT, mostMemory / SHARE_OF_A_TEXT)))
                        .build())
                .build();
    }

    /**
     * Parses an answer into objects.
     *
     * @throws UnreadableBodyException if it is not JSON, or not what it should be, or too large
     */
    <T> T parse(Response answer, Parsing<T> parsing) throws IOException {
        BufferedSource content = open(answer);
        return judged(answer, () -> {
            try (JsonParser parser = MemoryGauge.ofObjects(factory.createParser(content.inputStream()), mostMemory)) {
                return parsing.parse(parser);
            }
        });
    }

    /** Parses an answer and keeps the bytes of those parts that the parsing takes out of it. */
    <T> T split(Response answer, Splitting<T> splitting) throws IOException {
        KeptInput content = new KeptInput(open(answer), mostMemory / 2);
        return judged(answer, () -> {
            try (JsonParser parser = MemoryGauge.ofNames(factory.createParser(content), mostMemory / 2)) {
                return splitting.split(parser, content);
            }
        });
    }

    private <T> T judged(Response answer, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (JsonEOFException e) {
            // It may have broken off, and is asked for again.
            throw e;
        } catch (JsonProcessingException e) {
            String why = e.getOriginalMessage();
            boolean limit = why.contains(StreamReadConstraints.class.getSimpleName());
            throw unreadable(
                    answer,
                    limit
                            ? "a part of it is too large for maxAnswerSize (" + Sizes.text(maxAnswerSize) + "): " + why
                            : why);
        }
    }

    private BufferedSource open(Response answer) throws IOException {
        BufferedSource content = limited(answer);
        refusePage(answer, content);
        if (isOfWideCharacters(content)) {
            throw unreadable(answer, "it is not in UTF-8");
        }
        return content;
    }

    /** Returns true for UTF-16 and UTF-32: JSON has a zero byte among its first two in each of them, or it begins with a mark. */
    private static boolean isOfWideCharacters(BufferedSource content) throws IOException {
        if (!content.request(2)) {
            return false;
        }
        int first = content.getBuffer().getByte(0) & 0xff;
        int second = content.getBuffer().getByte(1) & 0xff;
        return first == 0 || second == 0 || first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
    }

    /** Returns the content of an answer up to the limit, without the byte order mark of UTF-8. */
    BufferedSource limited(Response answer) throws IOException {
        BufferedSource content = Okio.buffer(new LimitedSource(
                answer.body().source(),
                maxAnswerSize,
                () -> unreadable(answer, "it is longer than maxAnswerSize (" + Sizes.text(maxAnswerSize) + ")")));
        if (content.rangeEquals(0, BYTE_ORDER_MARK)) {
            content.skip(BYTE_ORDER_MARK.size());
        }
        return content;
    }

    /** Refuses a page for people: a login form, or what a proxy has to say. */
    private void refusePage(Response answer, BufferedSource content) throws IOException {
        MediaType type = answer.body().contentType();
        boolean html = type != null && type.subtype().toLowerCase(Locale.ROOT).contains("html");
        if (html && !content.exhausted() || firstSign(content) == '<') {
            throw page(answer, "an answer of the API");
        }
    }

    /** Returns the failure of an answer that is a page for people. */
    static UnreadableBodyException page(Response answer, String instead) {
        return new UnreadableBodyException(
                answer.code(),
                "the answer (" + type(answer) + ") is a page for people in place of " + instead
                        + ": a login page, or that of a proxy");
    }

    /** Refuses a page for people, and an error with the status of success, as some gateways send it. */
    void refuseOthers(Response answer, BufferedSource content) throws IOException {
        refusePage(answer, content);
        refuseError(answer, content);
    }

    /** Refuses an error of the API with a status of 2xx. */
    void refuseError(Response answer, BufferedSource content) throws IOException {
        if (firstSign(content) == '{') {
            String error = ErrorBody.in(content);
            if (error != null) {
                throw unreadable(answer, "it is an error, " + error);
            }
        }
    }

    /** Returns the first byte that is no white space, or -1. */
    static int firstSign(BufferedSource content) throws IOException {
        Buffer start = content.getBuffer();
        for (int i = 0; i < SPACES_LOOKED_AT && content.request(i + 1L); i++) {
            byte sign = start.getByte(i);
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
        }
        return -1;
    }

    /** Returns the failure of an answer that is not what it should be. */
    UnreadableBodyException unreadable(Response answer, String why) {
        return new UnreadableBodyException(
                answer.code(),
                "the answer (" + type(answer) + ") is not the JSON that it should be: " + OneLine.of(why));
    }

    private static String type(Response answer) {
        MediaType type = answer.body().contentType();
        return type == null ? "no media type" : OneLine.of(type.toString());
    }

    private interface Reading<T> {

        T read() throws IOException;
    }

    /** What is done with a parser. */
    @FunctionalInterface
    interface Parsing<T> {

        T parse(JsonParser parser) throws IOException;
    }

    /** What is done with a parser and the bytes that it reads. */
    @FunctionalInterface
    interface Splitting<T> {

        T split(JsonParser parser, KeptInput content) throws IOException;
    }
}
