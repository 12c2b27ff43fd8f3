package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of links, each with the actions that it allows. */
final class LinkKinds {

    private static final Map<String, List<String>> ACTIONS = actions();

    private LinkKinds() {}

    private static Map<String, List<String>> actions() {
        List<String> all = List.of("download", "view", "other");
        List<String> shown = List.of("view", "other");
        Map<String, List<String>> actions = new LinkedHashMap<>();
        actions.put("url", all);
        actions.put("wfs", all);
        actions.put("wms", shown);
        actions.put("wmts", shown);
        actions.put("esriFeatureService", all);
        actions.put("esriMapService", shown);
        actions.put("esriTileService", shown);
        actions.put("data", List.of("download", "other"));
        return actions;
    }

    static Answer list(Call call) {
        ArrayNode kinds = Json.MAPPER.createArrayNode();
        ACTIONS.forEach((kind, actions) -> {
            ObjectNode entry = kinds.addObject().put("kind", kind);
            entry.put("name", Labels.ofLinkKind(kind, call.language()));
            actions.forEach(entry.putArray("actions")::add);
        });
        return Answer.json(kinds);
    }
}
