package io.github.camelisogeo.sandbox.catalogue;

import io.github.camelisogeo.sandbox.model.Json;

/** What a workgroup has chosen for itself of what all share. */
public final class Choice {

    private Choice() {}

    /** @param chosen the key of what is chosen */
    public static Entity of(EntityKind kind, String workgroup, String chosen) {
        return new Entity(
                kind, key(workgroup, chosen), null, workgroup, Json.object().put("key", chosen));
    }

    public static String key(String workgroup, String chosen) {
        return workgroup + "/" + chosen;
    }

    /** The key of what is chosen. */
    public static String chosen(Entity choice) {
        return Json.text(choice.document(), "key");
    }
}
