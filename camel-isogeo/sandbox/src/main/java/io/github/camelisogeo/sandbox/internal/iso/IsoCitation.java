package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Titles with their dates: of the data, of thesauri, of specifications. */
final class IsoCitation {

    private IsoCitation() {}

    static void ofRecord(IsoOutput iso, JsonNode record) {
        iso.in("gmd:citation", "gmd:CI_Citation", () -> {
            iso.requiredText("gmd:title", Json.text(record, "title"));
            iso.text("gmd:alternateTitle", Json.text(record, "name"));
            dates(iso, record);
            iso.in(
                    "gmd:identifier",
                    "gmd:MD_Identifier",
                    () -> iso.requiredText("gmd:code", Urn.of(Json.text(record, "_id"))));
        });
    }

    private static void dates(IsoOutput iso, JsonNode record) {
        boolean dated = false;
        for (JsonNode event : record.path("events")) {
            String day = IsoDate.day(Json.text(event, "date"));
            if (day != null) {
                date(iso, day, IsoWords.event(Json.text(event, "kind")));
                dated = true;
            }
        }
        if (!dated) {
            iso.missing("gmd:date");
        }
    }

    /** Writes something cited, by its title alone if its date isn't known. */
    static void of(IsoOutput iso, String property, String title, String published) {
        String day = IsoDate.day(published);
        iso.in(property, "gmd:CI_Citation", () -> {
            iso.requiredText("gmd:title", title);
            if (day == null) {
                iso.missing("gmd:date");
            } else {
                date(iso, day, "publication");
            }
        });
    }

    private static void date(IsoOutput iso, String day, String type) {
        iso.in("gmd:date", "gmd:CI_Date", () -> {
            iso.value("gmd:date", "gco:Date", day);
            iso.code("gmd:dateType", "gmd:CI_DateTypeCode", type);
        });
    }
}
