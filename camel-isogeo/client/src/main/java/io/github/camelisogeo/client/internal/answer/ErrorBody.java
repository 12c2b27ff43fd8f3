package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;
import okio.BufferedSource;

/** What a failure says of itself. */
public final class ErrorBody {

    /** How much of an error or a token is read. */
    public static final int LONGEST = 64 * 1024;

    private ErrorBody() {}

    /** Returns the API's code of an error ({@code {"error": ...}}), or null if there is none; closes the answer. */
    static String code(Response answer) {
        try (answer) {
            BufferedSource source = answer.body().source();
            // No error of the API is longer.
            return source.request(LONGEST + 1L) ? null : codeOf(source.inputStream());
        } catch (IOException | RuntimeException e) {
            // An error page that breaks off, or breaks the rules of HTTP: the status says what there is to say.
            return null;
        }
    }

    /** Returns the same of a text, which is no error if it is no JSON. */
    static String codeOf(InputStream text) {
        try {
            JsonNode body = ModelJson.mapper().readTree(text);
            JsonNode error = body == null ? null : body.get("error");
            return error == null || !error.isTextual() ? null : error.textValue();
        } catch (IOException e) {
            return null;
        }
    }
}
