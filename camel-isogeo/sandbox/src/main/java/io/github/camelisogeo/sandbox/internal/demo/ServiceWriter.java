package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the record of a geographic service, whose layers show datasets of the same workgroup. */
final class ServiceWriter {

    private static final Map<String, List<String>> OPERATIONS = Map.of(
            "wfs", List.of("GetCapabilities", "DescribeFeatureType", "GetFeature"),
            "wms", List.of("GetCapabilities", "GetMap", "GetFeatureInfo"),
            "wmts", List.of("GetCapabilities", "GetTile"));
    private static final Map<String, String> VERSIONS = Map.of("wfs", "2.0.0", "wms", "1.3.0", "wmts", "1.0.0");
    private static final List<String> SHOWN_OF_A_DATASET =
            List.of("_created", "_creator", "_id", "_modified", "name", "title", "type");

    private final Dice dice;
    private final RecordFrame frame;

    ServiceWriter(Dice dice) {
        this.dice = dice;
        frame = new RecordFrame(dice);
    }

    ObjectNode write(String format, Workgroup workgroup, List<ObjectNode> datasets) {
        ObjectNode service = frame.open(workgroup, "service");
        String name = workgroup.document().path("contact").path("name").asText();
        service.put("title", "Service " + format.toUpperCase(Locale.ROOT) + " - " + name);
        service.put("name", format + "_" + workgroup.key());
        service.put(
                "abstract", "Flux de **" + name + "**, ouvert aux clients " + format.toUpperCase(Locale.ROOT) + ".");
        service.put("format", format).put("formatVersion", VERSIONS.get(format));
        service.put("path", "https://" + workgroup.domain() + "/ows/" + format);
        if (datasets.get(0).has("envelope")) {
            service.set("envelope", datasets.get(0).get("envelope"));
        }
        ArrayNode keywords = service.putArray("keywords");
        Keywords.add(keywords, "service");
        Keywords.add(keywords, "données ouvertes");
        Events.add(service, dice);
        Constraints.addCondition(service, dice);
        Constraints.addLimitations(service, false, dice);
        Constraints.addSpecification(service, dice);
        Links.add(service, workgroup, format, dice);
        addLayers(service, datasets);
        addOperations(service, format);
        return service;
    }

    private void addLayers(ObjectNode service, List<ObjectNode> datasets) {
        ArrayNode layers = service.putArray("layers");
        for (ObjectNode dataset : datasets) {
            ObjectNode layer = layer(Json.text(dataset, "name"), Json.text(dataset, "title"));
            ObjectNode seenFromService = layer.deepCopy();
            seenFromService.set("dataset", shown(dataset));
            layers.add(seenFromService);
            layer.set("service", shown(service));
            dataset.withArray("/serviceLayers").add(layer);
        }
        layers.add(layer("fond_de_plan", "Fond de plan"));
    }

    private ObjectNode layer(String name, String title) {
        ObjectNode layer = Json.object().put("_id", dice.id()).put("id", name);
        layer.putArray("mimeTypes").add("image/png").add("application/json");
        layer.putArray("titles").addObject().put("lang", "fr").put("value", title);
        return layer.put("type", "layer");
    }

    private static ObjectNode shown(ObjectNode record) {
        ObjectNode shown = Json.object();
        SHOWN_OF_A_DATASET.forEach(name -> shown.set(name, record.get(name)));
        return shown;
    }

    private void addOperations(ObjectNode service, String format) {
        ArrayNode operations = service.putArray("operations");
        for (String name : OPERATIONS.get(format)) {
            ObjectNode operation = operations.addObject().put("_id", dice.id());
            operation.putArray("mimeTypesIn");
            operation.putArray("mimeTypesOut").add("text/xml");
            operation.put("name", name).put("url", Json.text(service, "path")).put("verb", "GET");
        }
    }
}
