package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.util.Map;
import java.util.Objects;

/** Derives the tags of a document from its content. */
final class RecordTags {

    private RecordTags() {}

    /** Updates only the tags that follow from what changed: foreign data may contain tags that follow from nothing. */
    static void follow(ObjectNode document, Map<String, String> before, Map<String, String> after) {
        if (!(document.get(SubResource.TAGS) instanceof ObjectNode tags)) {
            return;
        }
        before.keySet().stream().filter(tag -> !after.containsKey(tag)).forEach(tags::remove);
        after.forEach((tag, label) -> {
            if (!before.containsKey(tag) || !Objects.equals(before.get(tag), label)) {
                tags.put(tag, label);
            }
        });
    }
}
