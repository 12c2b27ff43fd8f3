package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.model.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What goes back to the client. */
@FunctionalInterface
interface Answer {

    String JSON = "application/json; charset=utf-8";

    void send(HttpServletResponse response) throws IOException;

    static Answer json(Object document) {
        return json(HttpServletResponse.SC_OK, document);
    }

    static Answer json(int status, Object document) {
        byte[] body = Json.bytes(document);
        return response -> {
            response.setStatus(status);
            response.setContentType(JSON);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }

    static Answer error(int status, String error) {
        return json(status, Json.object().put("error", error));
    }
}
