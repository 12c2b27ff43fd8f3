package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the data was made, and which specifications it conforms to. */
final class IsoQuality {

    private IsoQuality() {}

    static void of(IsoOutput iso, JsonNode record, String scope) {
        iso.in("gmd:dataQualityInfo", "gmd:DQ_DataQuality", () -> {
            iso.in("gmd:scope", "gmd:DQ_Scope", () -> iso.code("gmd:level", "gmd:MD_ScopeCode", scope));
            record.path("specifications").forEach(conformity -> conformity(iso, conformity));
            measure(iso, "gmd:DQ_TopologicalConsistency", Json.text(record, "topologicalConsistency"));
            measure(iso, "gmd:DQ_AbsoluteExternalPositionalAccuracy", Json.text(record, "precision"));
            lineage(iso, record);
        });
    }

    private static void conformity(IsoOutput iso, JsonNode conformity) {
        JsonNode specification = conformity.path("specification");
        iso.in(
                "gmd:report",
                "gmd:DQ_DomainConsistency",
                () -> iso.in("gmd:result", "gmd:DQ_ConformanceResult", () -> {
                    IsoCitation.of(
                            iso,
                            "gmd:specification",
                            Json.text(specification, "name"),
                            Json.text(specification, "published"));
                    iso.value("gmd:explanation", "gco:CharacterString", "See the referenced specification");
                    if (conformity.path("conformant").isBoolean()) {
                        iso.value(
                                "gmd:pass",
                                "gco:Boolean",
                                conformity.path("conformant").asText());
                    } else {
                        iso.missing("gmd:pass");
                    }
                }));
    }

    private static void measure(IsoOutput iso, String report, String words) {
        if (words != null && !words.isBlank()) {
            iso.in("gmd:report", report, () -> {
                iso.text("gmd:measureDescription", words);
                iso.missing("gmd:result");
            });
        }
    }

    private static void lineage(IsoOutput iso, JsonNode record) {
        String statement = Stream.of("collectionContext", "collectionMethod")
                .map(name -> Json.text(record, name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        if (!statement.isBlank()) {
            iso.in("gmd:lineage", "gmd:LI_Lineage", () -> iso.text("gmd:statement", statement));
        }
    }
}
