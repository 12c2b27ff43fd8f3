package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer to the client. */
@FunctionalInterface
interface Answer {

    String JSON = "application/json; charset=utf-8";

    void send(HttpServletResponse response) throws IOException;

    static Answer json(Object document) {
        return json(HttpServletResponse.SC_OK, document);
    }

    static Answer json(int status, Object document) {
        return bytes(status, Json.bytes(document));
    }

    /** Returns an answer with the current state of a record. */
    static Answer record(int status, RecordCopy record, Includes includes, Language language) {
        byte[] body = new byte[record.length(includes, language)];
        record.copyTo(body, 0, includes, language);
        return bytes(status, body);
    }

    private static Answer bytes(int status, byte[] body) {
        return response -> {
            response.setStatus(status);
            response.setContentType(JSON);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }

    /** Returns an answer without a body. */
    static Answer empty() {
        return response -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static Answer error(int status, String error) {
        return json(status, Json.object().put("error", error));
    }
}
