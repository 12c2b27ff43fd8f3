package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Json;

/** The choices that a workgroup makes among shared entities. */
public final class Choice {

    private Choice() {}

    /**
     * Returns the entity that represents the choice.
     *
     * @param chosen the key of the chosen entity
     */
    public static Entity of(EntityKind kind, String workgroup, String chosen) {
        return new Entity(
                kind, key(workgroup, chosen), null, workgroup, Json.object().put("key", chosen));
    }

    public static String key(String workgroup, String chosen) {
        return workgroup + "/" + chosen;
    }

    /** Returns the key of the chosen entity. */
    public static String chosen(Entity choice) {
        return Json.text(choice.document(), "key");
    }
}
