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

/** Reads what an error says of itself: {@code {"error": "not_found"}}. */
public final class ErrorBody {

    /** How many bytes of an error or a token are read at most. */
    public static final int LONGEST = 64 * 1024;

    private static final int MOST_SECONDS = 5;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private ErrorBody() {}

    /** Returns the error code in an answer of failure, or null if there is none, and closes the answer. */
    static String code(Response answer) {
        try (answer) {
            BufferedSource content = answer.body().source();
            // The status is known: it is not worth a long wait to know more.
            content.timeout().deadline(MOST_SECONDS, TimeUnit.SECONDS);
            return error(start(content), JsonToken.VALUE_STRING::equals);
        } catch (IOException | RuntimeException e) {
            // A body that breaks off, or breaks the rules of HTTP: the status says what there is to say.
            return null;
        }
    }

    /**
     * Returns the error in the content of an answer of success, whatever it is, or null if there is none. The content can still be read.
     *
     * @throws IOException if the content can't be read
     */
    static String in(BufferedSource content) throws IOException {
        return error(start(content), token -> token != JsonToken.VALUE_NULL && token != JsonToken.VALUE_FALSE);
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
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("error")) {
                    if (!wanted.test(value)) {
                        return null;
                    }
                    return value.isScalarValue() ? parser.getText() : "of more than a code";
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            // It is no JSON, or longer than what is read of it.
            return null;
        }
    }
}
