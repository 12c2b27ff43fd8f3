package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;

/** Formats, and where the data is available: its links, and the services that show it. */
final class IsoDistribution {

    private static final Map<String, String> PROTOCOLS = Map.of(
            "wms", "OGC:WMS",
            "wfs", "OGC:WFS",
            "wmts", "OGC:WMTS",
            "esriFeatureService", "ESRI:ArcGIS FeatureServer",
            "esriMapService", "ESRI:ArcGIS MapServer",
            "esriTileService", "ESRI:ArcGIS TileServer",
            "data", "WWW:DOWNLOAD-1.0-http--download",
            "url", "WWW:LINK-1.0-http--link");

    private IsoDistribution() {}

    static void of(IsoOutput iso, JsonNode record) {
        iso.in("gmd:distributionInfo", "gmd:MD_Distribution", () -> {
            format(iso, record);
            iso.in("gmd:transferOptions", "gmd:MD_DigitalTransferOptions", () -> {
                record.path("links").forEach(link -> link(iso, link));
                record.path("serviceLayers").forEach(layer -> layer(iso, layer));
            });
        });
    }

    private static void format(IsoOutput iso, JsonNode record) {
        String format = Json.text(record, "format");
        if (format != null) {
            iso.in("gmd:distributionFormat", "gmd:MD_Format", () -> {
                iso.requiredText("gmd:name", format);
                iso.requiredText("gmd:version", Json.text(record, "formatVersion"));
            });
        }
    }

    private static void link(IsoOutput iso, JsonNode link) {
        String own = Json.text(link, "url");
        String url = own == null ? Json.text(link.path("link"), "url") : own;
        String kind = Json.text(link, "kind");
        iso.in(
                "gmd:onLine",
                () -> online(iso, url, kind, Json.text(link, "title"), downloads(link) ? "download" : "information"));
    }

    private static boolean downloads(JsonNode link) {
        for (JsonNode action : link.path("actions")) {
            if ("download".equals(action.textValue())) {
                return true;
            }
        }
        return false;
    }

    private static void layer(IsoOutput iso, JsonNode layer) {
        JsonNode service = layer.path("service");
        iso.in(
                "gmd:onLine",
                () -> online(
                        iso,
                        Json.text(service, "path"),
                        Json.text(service, "format"),
                        Json.text(layer, "id"),
                        "information"));
    }

    static void online(IsoOutput iso, String url, String kind, String name, String function) {
        String address = WebAddress.of(url);
        iso.in("gmd:CI_OnlineResource", () -> {
            if (address == null) {
                iso.missing("gmd:linkage");
            } else {
                iso.value("gmd:linkage", "gmd:URL", address);
            }
            iso.text("gmd:protocol", kind == null ? null : PROTOCOLS.get(kind));
            iso.text("gmd:name", name);
            iso.text("gmd:description", address == null ? url : null);
            iso.code("gmd:function", "gmd:CI_OnLineFunctionCode", function);
        });
    }
}
