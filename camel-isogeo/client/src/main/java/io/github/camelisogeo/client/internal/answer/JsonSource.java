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
import okio.Okio;

/**
 * Opens answers as JSON, within limits: of bytes, and of what they become in memory, where two bytes can be an object.
 */
final class JsonSource {

    /** A page of the API has a token for each 10 to 15 bytes, and 1 MiB: this leaves room for one of 20 MiB. */
    private static final int BYTES_A_TOKEN = 32;

    private static final int SHARE_OF_A_TEXT = 8;
    private static final long LEAST_TEXT = 64 * 1024;
    private static final int LOOKED_AT = 512;

    private final long maxAnswerSize;
    private final JsonFactory factory;

    JsonSource(long maxAnswerSize) {
        this.maxAnswerSize = maxAnswerSize;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(Math.max(LEAST_TEXT, maxAnswerSize / BYTES_A_TOKEN))
                        .maxStringLength((int)
                                Math.min(Integer.MAX_VALUE, Math.max(LEAST_TEXT, maxAnswerSize / SHARE_OF_A_TEXT)))
                        .build())
                .build();
    }

    /** Parses an answer; what is wrong with it is said in one way. */
    <T> T parse(Response answer, Parsing<T> parsing) throws IOException {
        BufferedSource content = open(answer);
        return parse(answer, () -> factory.createParser(content.inputStream()), parsing);
    }

    /** Parses an answer that was read whole. */
    <T> T parse(Response answer, byte[] content, Parsing<T> parsing) throws IOException {
        return parse(answer, () -> factory.createParser(content), parsing);
    }

    private <T> T parse(Response answer, Opening opening, Parsing<T> parsing) throws IOException {
        try (JsonParser parser = opening.open()) {
            return parsing.parse(parser);
        } catch (JsonEOFException e) {
            // It may have broken off, and is asked for again.
            throw e;
        } catch (JsonProcessingException e) {
            throw unreadable(answer, e.getOriginalMessage());
        }
    }

    /** Reads an answer whole. */
    byte[] bytes(Response answer) throws IOException {
        return open(answer).readByteArray();
    }

    /** Opens an answer that must be JSON. */
    BufferedSource open(Response answer) throws IOException {
        BufferedSource content = limited(answer);
        refusePage(answer, content);
        Buffer start = content.getBuffer();
        boolean two = content.request(2);
        int first = two ? start.getByte(0) & 0xff : -1;
        int second = two ? start.getByte(1) & 0xff : -1;
        if (two && (first == 0 || second == 0 || first == 0xfe && second == 0xff || first == 0xff && second == 0xfe)) {
            throw unreadable(answer, "it is not in UTF-8");
        }
        if (first == 0xef && content.request(3) && start.getByte(1) == (byte) 0xbb && start.getByte(2) == (byte) 0xbf) {
            content.skip(3);
        }
        return content;
    }

    /** Returns the content of an answer, which can be read up to the limit. */
    BufferedSource limited(Response answer) {
        String problem = problem(answer, "it is longer than maxAnswerSize (" + Sizes.text(maxAnswerSize) + ")");
        return Okio.buffer(new LimitedSource(answer.body().source(), maxAnswerSize, problem));
    }

    /** Refuses a page for people: a login form, or what a proxy has to say. */
    void refusePage(Response answer, BufferedSource content) throws IOException {
        MediaType type = answer.body().contentType();
        boolean html = type != null && type.subtype().toLowerCase(Locale.ROOT).contains("html");
        if (html && !content.exhausted() || firstSign(content) == '<') {
            throw new UnreadableBodyException("the answer (" + type(answer)
                    + ") is a page for people in place of an answer of the API: a login page, or that of a proxy");
        }
    }

    /** Returns the first byte that is no white space, or -1. */
    static int firstSign(BufferedSource content) throws IOException {
        for (int i = 0; i < LOOKED_AT && content.request(i + 1L); i++) {
            byte sign = content.getBuffer().getByte(i);
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
        }
        return -1;
    }

    /** Returns the failure of an answer that came whole and is not what it should be. */
    UnreadableBodyException unreadable(Response answer, String why) {
        return new UnreadableBodyException(problem(answer, why));
    }

    private static String problem(Response answer, String why) {
        return "the answer (" + type(answer) + ") is not the JSON that it should be: " + OneLine.of(why);
    }

    private static String type(Response answer) {
        MediaType type = answer.body().contentType();
        return type == null ? "no media type" : OneLine.of(type.toString());
    }

    private interface Opening {

        JsonParser open() throws IOException;
    }

    /** What is done with a parser. */
    @FunctionalInterface
    interface Parsing<T> {

        T parse(JsonParser parser) throws IOException;
    }
}
