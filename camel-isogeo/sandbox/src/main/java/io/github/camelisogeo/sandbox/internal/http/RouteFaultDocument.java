package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.Fault;
import io.github.camelisogeo.sandbox.RouteFault;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Nearest;
import java.util.List;
import java.util.Map;

/** A fault of a route in JSON: {@code {"route": "GET /resources/search", "nth": 2, "status": 503}}. */
final class RouteFaultDocument {

    private static final List<String> FIELDS = List.of("route", "nth", "status", "delay", "drop");

    /** Only in answers: how many requests the fault has counted. */
    private static final String SEEN = "seen";

    private RouteFaultDocument() {}

    static ObjectNode of(RouteFault fault, int seen) {
        ObjectNode document = Json.object().put("route", fault.route());
        document.put("nth", fault.nth()).put("status", fault.status());
        document.set("delay", Json.MAPPER.valueToTree(Fault.DELAY.plain(fault.delay())));
        return document.put("drop", fault.drop()).put(SEEN, seen);
    }

    /**
     * Reads a fault.
     *
     * @throws IllegalArgumentException or another exception that refuses the request, if it is invalid
     */
    static RouteFault read(ObjectNode document) {
        JsonNode route = document.path("route");
        if (!route.isTextual()) {
            throw new InvalidValueException("route", route.toString(), "a verb and a path, GET /resources/search");
        }
        RouteFault fault = RouteFault.of(route.textValue());
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            fault = with(fault, field.getKey(), field.getValue());
        }
        return fault;
    }

    private static RouteFault with(RouteFault fault, String name, JsonNode value) {
        return switch (name) {
            case "nth" -> value.isNull() ? fault : fault.nth(whole(name, value));
            case "status" -> value.isNull() ? fault : fault.status(whole(name, value));
            case "delay" -> fault.delay(Fault.DELAY.parse(FaultsDocument.text(value)));
            case "drop" -> isOn(value) ? fault.dropped() : fault;
            case "route", SEEN -> fault;
            default ->
                throw new RefusedException(
                        400,
                        "the fault of a route has no " + name + Nearest.question(name, FIELDS) + "; it has "
                                + String.join(", ", FIELDS));
        };
    }

    private static int whole(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new InvalidValueException(name, value.toString(), "a whole number");
        }
        return value.intValue();
    }

    private static boolean isOn(JsonNode value) {
        if (!value.isBoolean()) {
            throw new InvalidValueException("drop", value.toString(), "true or false");
        }
        return value.booleanValue();
    }
}
