package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Finds the error code in an answer: {@code {"error": "not_found"}}. */
public final class ErrorBody {

    /** The maximum number of bytes of an error or a token that are read. */
    public static final int LONGEST = 64 * 1024;

    /** The name of the attribute. */
    static final String NAME = "error";

    private static final int MOST_SECONDS = 5;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private ErrorBody() {}

    /** Returns the error code in an answer with an error status, or null if there is none. Closes the answer. */
    public static String code(Response answer) {
        try (answer) {
            BufferedSource content = answer.body().source();
            // The status is known, so don't wait long for the details.
            content.timeout().deadline(MOST_SECONDS, TimeUnit.SECONDS);
            return error(start(content), JsonToken.VALUE_STRING::equals);
        } catch (IOException | RuntimeException e) {
            // The body is incomplete or violates HTTP. The status is enough.
            return null;
        }
    }

    /**
     * Returns the error in the content of an answer with a status of 2xx, or null if there is none. The content can still be read
     * afterwards.
     *
     * @throws IOException if the content can't be read
     */
    static String in(BufferedSource content) throws IOException {
        return error(start(content), ErrorBody::isError);
    }

    /**
     * Returns the error among the attributes of the object whose start the parser has read, or null if there is none.
     *
     * @param wanted which values are errors
     */
    static String in(JsonParser object, Predicate<JsonToken> wanted) throws IOException {
        for (String name = object.nextFieldName(); name != null; name = object.nextFieldName()) {
            JsonToken value = object.nextToken();
            if (name.equals(NAME)) {
                if (!wanted.test(value)) {
                    return null;
                }
                return value.isScalarValue() ? object.getText() : "which is not a plain code";
            }
            object.skipChildren();
        }
        return null;
    }

    /** Returns whether a value of the attribute is an error: some answers say that there is none. */
    static boolean isError(JsonToken value) {
        return value != JsonToken.VALUE_NULL && value != JsonToken.VALUE_FALSE;
    }

    private static InputStream start(BufferedSource content) throws IOException {
        content.request(LONGEST);
        Buffer start = new Buffer();
        content.getBuffer()
                .copyTo(start, 0, Math.min(LONGEST, content.getBuffer().size()));
        return start.inputStream();
    }

    private static String error(InputStream text, Predicate<JsonToken> wanted) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? in(parser, wanted) : null;
        } catch (IOException e) {
            // It isn't JSON, or it is longer than the limit.
            return null;
        }
    }
}
