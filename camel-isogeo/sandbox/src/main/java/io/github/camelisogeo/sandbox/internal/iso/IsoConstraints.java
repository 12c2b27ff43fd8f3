package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Conditions (which the use is subject to) and limitations (of access, legal or for security). */
final class IsoConstraints {

    private IsoConstraints() {}

    static void of(IsoOutput iso, JsonNode record) {
        record.path("conditions").forEach(condition -> condition(iso, condition));
        record.path("limitations").forEach(limitation -> {
            if ("security".equals(Json.text(limitation, "type"))) {
                security(iso, limitation);
            } else {
                legal(iso, limitation);
            }
        });
    }

    private static void condition(IsoOutput iso, JsonNode condition) {
        JsonNode license = condition.path("license");
        iso.in("gmd:resourceConstraints", "gmd:MD_LegalConstraints", () -> {
            iso.text("gmd:useLimitation", Json.text(condition, "description"));
            iso.code(
                    "gmd:useConstraints",
                    "gmd:MD_RestrictionCode",
                    license.isObject() ? "license" : "otherRestrictions");
            iso.text("gmd:otherConstraints", Json.text(license, "name"));
            iso.text("gmd:otherConstraints", Json.text(license, "link"));
            iso.text("gmd:otherConstraints", Json.text(license, "content"));
        });
    }

    private static void legal(IsoOutput iso, JsonNode limitation) {
        JsonNode directive = limitation.path("directive");
        iso.in("gmd:resourceConstraints", "gmd:MD_LegalConstraints", () -> {
            iso.code(
                    "gmd:accessConstraints",
                    "gmd:MD_RestrictionCode",
                    IsoWords.restriction(Json.text(limitation, "restriction")));
            iso.text("gmd:otherConstraints", Json.text(limitation, "description"));
            iso.text("gmd:otherConstraints", Json.text(directive, "name"));
            iso.text("gmd:otherConstraints", Json.text(directive, "description"));
        });
    }

    private static void security(IsoOutput iso, JsonNode limitation) {
        iso.in("gmd:resourceConstraints", "gmd:MD_SecurityConstraints", () -> {
            iso.text("gmd:useLimitation", Json.text(limitation, "description"));
            iso.code("gmd:classification", "gmd:MD_ClassificationCode", "restricted");
        });
    }
}
