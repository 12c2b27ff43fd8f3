package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.util.Set;

/** A record as it appears in other records: its own attributes, its workgroup and its tags. */
final class Outline {

    private static final Set<String> KEPT = Set.of("_abilities", "_creator", "coordinate-system", SubResource.TAGS);

    private Outline() {}

    static ObjectNode of(ObjectNode record) {
        ObjectNode outline = record.deepCopy();
        SubResource.NAMES.stream().filter(name -> !KEPT.contains(name)).forEach(outline::remove);
        return outline;
    }
}
