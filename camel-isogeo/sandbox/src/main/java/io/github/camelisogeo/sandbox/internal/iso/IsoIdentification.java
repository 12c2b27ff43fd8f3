package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.regex.Pattern;

/** What the data is: a dataset, a raster, a document. */
final class IsoIdentification {

    /** A duration of XML Schema, which has no weeks. */
    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d{1,9}Y)?(\\d{1,9}M)?(\\d{1,9}D)?(T(?=.)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}S)?)?");

    private IsoIdentification() {}

    static void of(IsoOutput iso, JsonNode record) {
        iso.in("gmd:identificationInfo", "gmd:MD_DataIdentification", () -> {
            common(iso, record);
            String representation = IsoWords.representation(Json.text(record, "type"));
            if (representation != null) {
                iso.code("gmd:spatialRepresentationType", "gmd:MD_SpatialRepresentationTypeCode", representation);
            }
            resolution(iso, record);
            language(iso, record);
            String characters = IsoWords.characterSet(Json.text(record, "encoding"));
            if (characters != null) {
                iso.code("gmd:characterSet", "gmd:MD_CharacterSetCode", characters);
            }
            IsoKeywords.categories(iso, record);
            IsoExtent.inSpace(iso, "gmd:extent", record);
            IsoExtent.inTime(iso, record);
        });
    }

    /** Writes what services have too. */
    static void common(IsoOutput iso, JsonNode record) {
        IsoCitation.ofRecord(iso, record);
        iso.requiredText("gmd:abstract", Json.text(record, "abstract"));
        IsoContact.ofResource(iso, record);
        maintenance(iso, Json.text(record, "updateFrequency"));
        String thumbnail = Json.text(record, "thumbnailUrl");
        if (thumbnail != null) {
            iso.in("gmd:graphicOverview", "gmd:MD_BrowseGraphic", () -> iso.requiredText("gmd:fileName", thumbnail));
        }
        IsoKeywords.keywords(iso, record);
        IsoConstraints.of(iso, record);
    }

    static void language(IsoOutput iso, JsonNode record) {
        String language = IsoWords.language(Json.text(record, "language"));
        if (language == null) {
            iso.missing("gmd:language");
        } else {
            iso.code("gmd:language", "gmd:LanguageCode", language);
        }
    }

    private static void maintenance(IsoOutput iso, String period) {
        if (period == null) {
            return;
        }
        iso.in("gmd:resourceMaintenance", "gmd:MD_MaintenanceInformation", () -> {
            iso.code(
                    "gmd:maintenanceAndUpdateFrequency", "gmd:MD_MaintenanceFrequencyCode", IsoWords.frequency(period));
            if (DURATION.matcher(period).matches()) {
                iso.value("gmd:userDefinedMaintenanceFrequency", "gts:TM_PeriodDuration", period);
            } else {
                iso.text("gmd:maintenanceNote", period);
            }
        });
    }

    private static void resolution(IsoOutput iso, JsonNode record) {
        JsonNode scale = record.path("scale");
        if (scale.isIntegralNumber()) {
            iso.in(
                    "gmd:spatialResolution",
                    "gmd:MD_Resolution",
                    () -> iso.in(
                            "gmd:equivalentScale",
                            "gmd:MD_RepresentativeFraction",
                            () -> iso.value("gmd:denominator", "gco:Integer", scale.asText())));
        }
        JsonNode distance = record.path("distance");
        if (distance.isNumber() && Double.isFinite(distance.doubleValue())) {
            iso.in(
                    "gmd:spatialResolution",
                    "gmd:MD_Resolution",
                    () -> iso.in("gmd:distance", "gco:Distance", () -> {
                        iso.xml().attribute("uom", "m");
                        iso.xml().text(Box.decimal(distance.doubleValue()));
                    }));
        }
    }
}
