package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.Fault;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.internal.control.FaultPlan;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Nearest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Faults in JSON, with the names of the flags ({@code fail-status} or {@code failStatus}), and {@code routes}, the
 * faults of single routes. A document with a {@code route} adds one of those.
 */
final class FaultsDocument {

    private static final String ROUTES = "routes";
    private static final String ROUTE = "route";

    private FaultsDocument() {}

    static ObjectNode of(FaultPlan plan) {
        Faults faults = plan.present();
        ObjectNode document = Json.object();
        Fault.all().forEach(fault -> put(document, fault, faults));
        ArrayNode routes = document.putArray(ROUTES);
        faults.routes().forEach(fault -> routes.add(RouteFaultDocument.of(fault, plan.seen(fault))));
        return document;
    }

    private static <T> void put(ObjectNode document, Fault<T> fault, Faults faults) {
        document.set(fault.name(), Json.MAPPER.valueToTree(fault.plain(faults.get(fault))));
    }

    /**
     * Returns the faults changed by a document. What it doesn't name stays unchanged.
     *
     * @throws RefusedException if a name or a value is invalid
     */
    static Faults read(ObjectNode document, Faults before) {
        try {
            if (document.has(ROUTE)) {
                return before.with(RouteFaultDocument.read(document));
            }
            Faults faults = before;
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                faults = field.getKey().equals(ROUTES)
                        ? withRoutes(faults, field.getValue())
                        : with(faults, field.getKey(), field.getValue());
            }
            return faults;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, e.getMessage());
        }
    }

    private static Faults withRoutes(Faults faults, JsonNode routes) {
        if (!routes.isArray()) {
            throw new RefusedException(400, "routes is not a list");
        }
        Faults changed = faults.withoutRoutes();
        for (JsonNode route : routes) {
            if (!(route instanceof ObjectNode document)) {
                throw new RefusedException(400, "routes is not a list of objects");
            }
            changed = changed.with(RouteFaultDocument.read(document));
        }
        return changed;
    }

    private static Faults with(Faults faults, String name, JsonNode value) {
        Fault<?> fault = Fault.named(name)
                .orElseThrow(() -> new RefusedException(
                        400,
                        "there is no fault named " + name
                                + Nearest.question(
                                        name,
                                        Fault.all().stream().map(Fault::name).toList())));
        return with(faults, fault, value);
    }

    private static <T> Faults with(Faults faults, Fault<T> fault, JsonNode value) {
        return faults.with(fault, fault.parse(text(value)));
    }

    /** Returns a value as it would be given on the command line. */
    static String text(JsonNode value) {
        if (value.isNull()) {
            return "none";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return value.isObject() ? value.toString() : value.asText();
    }
}
