package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.TagRules;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What all records contain, whatever their type. */
final class RecordFrame {

    private static final List<String> ROLES =
            List.of("pointOfContact", "owner", "custodian", "distributor", "author", "publisher");
    private static final String PROVIDER = "provider:";

    private final Dice dice;

    RecordFrame(Dice dice) {
        this.dice = dice;
    }

    ObjectNode open(Workgroup workgroup, String type) {
        LocalDateTime created = dice.moment();
        ObjectNode record = Json.object()
                .put("_created", dice.stamp(created))
                .put("_id", dice.id())
                .put("_modified", dice.stamp(created.plusMinutes(dice.between(5, 500_000))))
                .put("editionProfile", "manual")
                .put("language", "fr")
                .put("type", type);
        record.putArray("_abilities");
        record.set("_creator", workgroup.document());
        addContacts(record.putArray("contacts"), workgroup);
        return record;
    }

    private void addContacts(ArrayNode contacts, Workgroup workgroup) {
        int first = dice.below(workgroup.contacts().size());
        for (int i = 0; i < dice.between(1, 3); i++) {
            int which = (first + i) % workgroup.contacts().size();
            contacts.addObject()
                    .put("role", dice.pick(ROLES))
                    .set("contact", workgroup.contacts().get(which));
        }
        if (dice.chance(15)) {
            contacts.addObject()
                    .put("role", "owner")
                    .set("contact", workgroup.document().get("contact"));
        }
    }

    /**
     * Completes a record. Must be called last: tags follow from the rest, except for those of catalogues and the
     * provider.
     */
    void close(ObjectNode record, Workgroup workgroup) {
        Map<String, String> tags = TagRules.derive(record);
        tags.put(PROVIDER + (dice.chance(80) ? "manual" : "auto"), null);
        if (tags.keySet().stream().anyMatch(tag -> tag.startsWith("license:")) && dice.chance(70)) {
            tags.put(workgroup.openCatalog().tag(), workgroup.openCatalog().name());
        }
        if (dice.chance(60)) {
            Workgroup.Catalog catalog = dice.pick(workgroup.catalogs());
            tags.put(catalog.tag(), catalog.name());
        }
        record.set("tags", Json.MAPPER.valueToTree(tags));
    }
}
