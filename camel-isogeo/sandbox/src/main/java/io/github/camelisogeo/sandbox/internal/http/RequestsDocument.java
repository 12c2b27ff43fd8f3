package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelisogeo.sandbox.SandboxRequest;
import io.github.camelisogeo.sandbox.internal.control.Journal;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/** The last requests in JSON. Bodies that are JSON stay JSON, all others are texts. */
final class RequestsDocument {

    private RequestsDocument() {}

    static ObjectNode of(List<SandboxRequest> requests) {
        ObjectNode document = Json.object().put("kept", Journal.KEPT);
        ArrayNode list = document.putArray("requests");
        requests.forEach(request -> list.add(of(request)));
        return document;
    }

    private static ObjectNode of(SandboxRequest request) {
        ObjectNode document = Json.object()
                .put("time", request.time().toString())
                .put("method", request.method())
                .put("path", request.path())
                .put("query", request.query())
                .put("route", request.route())
                .put("status", request.status());
        ObjectNode headers = document.putObject("headers");
        request.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        document.set("body", body(request.body()));
        return document.put("length", request.length());
    }

    private static JsonNode body(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
