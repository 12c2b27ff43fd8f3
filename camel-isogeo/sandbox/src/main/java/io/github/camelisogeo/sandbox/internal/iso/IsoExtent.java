package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Where and when the data is valid. */
final class IsoExtent {

    private IsoExtent() {}

    /**
     * Writes where the data is valid.
     *
     * @param property {@code gmd:extent}, or the corresponding property of services
     */
    static void inSpace(IsoOutput iso, String property, JsonNode record) {
        Box box = Box.of(record.path("envelope"));
        String description = Json.text(record, "geoContext");
        if (box == null && description == null) {
            return;
        }
        iso.in(property, "gmd:EX_Extent", () -> {
            iso.text("gmd:description", description);
            if (box != null) {
                iso.in("gmd:geographicElement", "gmd:EX_GeographicBoundingBox", () -> {
                    side(iso, "gmd:westBoundLongitude", box.west());
                    side(iso, "gmd:eastBoundLongitude", box.east());
                    side(iso, "gmd:southBoundLatitude", box.south());
                    side(iso, "gmd:northBoundLatitude", box.north());
                });
            }
        });
    }

    private static void side(IsoOutput iso, String property, double degrees) {
        iso.value(property, "gco:Decimal", Box.decimal(degrees));
    }

    static void inTime(IsoOutput iso, JsonNode record) {
        String from = IsoDate.dayOrTime(Json.text(record, "validFrom"));
        String to = IsoDate.dayOrTime(Json.text(record, "validTo"));
        String comment = Json.text(record, "validityComment");
        if (from == null && to == null && comment == null) {
            return;
        }
        iso.in("gmd:extent", "gmd:EX_Extent", () -> {
            iso.text("gmd:description", comment);
            if (from != null || to != null) {
                iso.in(
                        "gmd:temporalElement",
                        "gmd:EX_TemporalExtent",
                        () -> iso.in("gmd:extent", "gml:TimePeriod", () -> {
                            iso.xml().attribute("gml:id", "validity-" + Json.text(record, "_id"));
                            position(iso, "gml:beginPosition", from);
                            position(iso, "gml:endPosition", to);
                        }));
            }
        });
    }

    private static void position(IsoOutput iso, String name, String time) {
        iso.in(name, () -> {
            if (time == null) {
                iso.xml().attribute("indeterminatePosition", "unknown");
            } else {
                iso.xml().text(time);
            }
        });
    }
}
