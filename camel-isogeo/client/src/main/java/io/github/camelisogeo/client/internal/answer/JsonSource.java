package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.MalformedJsonException;
import io.github.camelisogeo.client.internal.scan.MemoryEstimate;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.internal.text.Sizes;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/** Parses answers as JSON, with limits on their bytes and on the memory of the parsed objects. */
final class JsonSource {

    private static final int SHARE_OF_THE_HEAP = 8;
    private static final int MEMORY_OF_A_BYTE = 8;
    private static final long LEAST_MEMORY = 32 * 1024 * 1024;
    private static final int SHARE_OF_A_TEXT = 16;
    private static final long LEAST_TEXT = 1024 * 1024;
    /** The names of our own types say nothing to a user. */
    private static final Pattern OURS = Pattern.compile("io\\.github\\.camelisogeo[\\w.$]*");

    private final long maxAnswerSize;
    private final long mostMemory;
    private final JsonFactory factory;
    private final AnswerBuffers buffers = new AnswerBuffers();

    JsonSource(long maxAnswerSize) {
        this.maxAnswerSize = maxAnswerSize;
        this.mostMemory = Math.max(
                LEAST_MEMORY,
                Math.min(
                        Math.min(maxAnswerSize, Long.MAX_VALUE / MEMORY_OF_A_BYTE) * MEMORY_OF_A_BYTE,
                        Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP));
        this.factory = JsonFactory.builder()
                // The server chooses the names, so they must not stay in the JVM forever.
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
     * @throws UnreadableBodyException if it isn't JSON, has the wrong content, or is too large
     */
    <T> T parse(Response answer, Parsing<T> parsing) throws IOException {
        BufferedSource content = open(answer);
        return judged(answer, () -> {
            try (JsonParser parser = MemoryGauge.ofObjects(factory.createParser(content.inputStream()), mostMemory)) {
                return parsing.parse(parser);
            }
        });
    }

    /** Parses an answer of which nothing is kept. */
    <T> T skim(Response answer, Parsing<T> parsing) throws IOException {
        BufferedSource content = open(answer);
        return judged(answer, () -> {
            try (JsonParser parser = MemoryGauge.ofNames(factory.createParser(content.inputStream()), mostMemory / 2)) {
                return parsing.parse(parser);
            }
        });
    }

    /** Reads an answer as a whole. What is made of it must not keep the text, whose array is used again. */
    <T> T scan(Response answer, Scanning<T> scanning) throws IOException {
        return judged(answer, () -> {
            try (AnswerBuffer buffer = buffers.take()) {
                return scanning.scan(buffer.fill(answer.body(), new Check(answer)));
            }
        });
    }

    /** Returns an estimate of the memory of the objects in an answer, with the limit. */
    MemoryEstimate memoryEstimate() {
        return new MemoryEstimate(mostMemory, () -> MemoryGauge.tooMuch(mostMemory));
    }

    /** Returns what creates parsers with the limits of answers. */
    JsonFactory factory() {
        return factory;
    }

    /** Judges an answer while it is read into a buffer. */
    private final class Check implements AnswerBuffer.Check {

        private final Response answer;
        private boolean begun;

        private Check(Response answer) {
            this.answer = answer;
        }

        @Override
        public void arrived(byte[] bytes, int length, boolean complete) throws IOException {
            if (length > maxAnswerSize) {
                throw tooLong(answer);
            }
            if (length > mostMemory / 2) {
                throw MemoryGauge.tooMuch(mostMemory / 2);
            }
            if (!begun && (complete || length > Beginning.LOOKED_AT)) {
                begun = true;
                Buffer beginning = new Buffer().write(bytes, 0, Math.min(length, Beginning.LOOKED_AT));
                Beginning.skipByteOrderMark(beginning);
                refuseBeginning(answer, beginning);
            }
        }
    }

    private <T> T judged(Response answer, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (MalformedJsonException e) {
            throw unreadable(answer, e.getMessage());
        } catch (NumberFormatException e) {
            throw unreadable(answer, "a number in it can't be read: " + e.getMessage());
        } catch (JsonEOFException e) {
            // The answer may be incomplete, so it is requested again.
            throw e;
        } catch (JsonProcessingException e) {
            String why = OURS.matcher(e.getOriginalMessage()).replaceAll("answer");
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
        refuseBeginning(answer, content);
        return content;
    }

    private void refuseBeginning(Response answer, BufferedSource content) throws IOException {
        refusePage(answer, content);
        if (Beginning.isOfWideCharacters(content)) {
            throw unreadable(answer, "it is not UTF-8");
        }
    }

    /** Returns the content of an answer, limited in size and without the byte order mark of UTF-8. */
    BufferedSource limited(Response answer) throws IOException {
        BufferedSource content =
                Okio.buffer(new LimitedSource(answer.body().source(), maxAnswerSize, () -> tooLong(answer)));
        Beginning.skipByteOrderMark(content);
        return content;
    }

    private UnreadableBodyException tooLong(Response answer) {
        return unreadable(answer, "it is longer than maxAnswerSize (" + Sizes.text(maxAnswerSize) + ")");
    }

    /** Throws if the answer is an HTML page, such as a login form or the page of a proxy. */
    private void refusePage(Response answer, BufferedSource content) throws IOException {
        MediaType type = answer.body().contentType();
        boolean html = type != null && type.subtype().toLowerCase(Locale.ROOT).contains("html");
        if (html && !content.exhausted() || Beginning.firstSign(content) == '<') {
            throw page(answer, "an answer of the API");
        }
    }

    /** Returns the exception for an answer that is an HTML page. */
    static UnreadableBodyException page(Response answer, String instead) {
        return new UnreadableBodyException(
                answer.code(),
                "the answer (" + type(answer) + ") is an HTML page instead of " + instead
                        + ", probably a login page or the page of a proxy");
    }

    /** Returns the exception for an answer without the file that it should hold. */
    static UnreadableBodyException noFile(Response answer, String what) {
        return new UnreadableBodyException(
                answer.code(), "the answer (" + type(answer) + ") is " + what + " instead of a file");
    }

    /** Throws if the answer is an HTML page, or an error with a status of 2xx, as some gateways send it. */
    void refuseOthers(Response answer, BufferedSource content) throws IOException {
        refusePage(answer, content);
        refuseError(answer, content);
    }

    /** Refuses an error of the API with a status of 2xx. */
    void refuseError(Response answer, BufferedSource content) throws IOException {
        if (Beginning.firstSign(content) == '{') {
            String error = ErrorBody.in(content);
            if (error != null) {
                throw unreadable(answer, "it is an error, " + error);
            }
        }
    }

    /** Returns the exception for an answer with the wrong content. */
    UnreadableBodyException unreadable(Response answer, String why) {
        return new UnreadableBodyException(
                answer.code(),
                "the answer (" + type(answer) + ") is not the expected JSON: "
                        + OneLine.of(CallScope.current().withoutSecrets(why)));
    }

    private static String type(Response answer) {
        MediaType type = answer.body().contentType();
        return type == null ? "no media type" : OneLine.of(CallScope.current().withoutSecrets(type.toString()));
    }

    private interface Reading<T> {

        T read() throws IOException;
    }

    /** Parses a value. */
    @FunctionalInterface
    interface Parsing<T> {

        T parse(JsonParser parser) throws IOException;
    }

    /** Reads a text that isn't checked. */
    @FunctionalInterface
    interface Scanning<T> {

        T scan(JsonText text) throws IOException;
    }
}
