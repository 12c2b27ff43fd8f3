package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Links to where the data can be downloaded, viewed or read about. */
final class Links {

    private Links() {}

    static void add(ObjectNode record, Workgroup workgroup, String name, Dice dice) {
        ArrayNode links = record.putArray("links");
        if (dice.chance(70)) {
            String page = "https://" + workgroup.domain() + "/donnees/" + name;
            link(links, dice.id(), "url", "url", "Page de téléchargement", page, "download", "other");
        }
        if (dice.chance(40)) {
            String wms = "https://" + workgroup.domain() + "/ows?service=WMS&layers=" + name;
            link(links, dice.id(), "wms", "url", "Couche WMS", wms, "view");
        }
        if (dice.chance(20)) {
            String linkId = dice.id();
            String path = "/resources/" + Json.text(record, "_id") + "/links/" + linkId + ".bin";
            link(links, linkId, "data", "hosted", "Notice " + name + ".pdf", path, "download")
                    .put("size", dice.between(20_000, 4_000_000));
        }
        if (dice.chance(10)) {
            ObjectNode pointer = link(links, dice.id(), "wfs", "link", "Flux WFS", null, "download");
            pointer.set(
                    "link",
                    link(
                            Json.MAPPER.createArrayNode(),
                            dice.id(),
                            "wfs",
                            "url",
                            "Flux WFS",
                            "https://" + workgroup.domain() + "/ows?service=WFS",
                            "download"));
        }
    }

    private static ObjectNode link(
            ArrayNode links, String id, String kind, String type, String title, String url, String... actions) {
        ObjectNode link = links.addObject().put("_id", id);
        ArrayNode list = link.putArray("actions");
        for (String action : actions) {
            list.add(action);
        }
        link.put("kind", kind).put("title", title).put("type", type);
        return url == null ? link : link.put("url", url);
    }
}
