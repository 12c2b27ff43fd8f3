package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.edit.EntityEditor;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;

/** Creates, changes and deletes entities of all kinds. {@link EntityRules} define how they differ. */
final class EntityWrites {

    private final CatalogueStore store;
    private final EntityEditor editor;

    EntityWrites(Writers writers) {
        store = writers.store();
        editor = writers.entities();
    }

    /**
     * Creates an entity.
     *
     * @param workgroup the key of the workgroup that will own it, or null if nobody will
     */
    Answer create(Call call, EntityRules rules, String workgroup, ObjectNode body) {
        ObjectNode attributes = rules.attributes(body, Occasion.CREATE);
        Entity created = store.write(catalogue -> editor.create(catalogue, rules, workgroup, attributes));
        return Answer.json(201, call.view().of(created));
    }

    Answer update(Call call, EntityRules rules, String key, ObjectNode body) {
        ObjectNode attributes = rules.attributes(body, Occasion.UPDATE);
        Entity updated = store.write(catalogue -> editor.update(catalogue, rules, key, attributes));
        return EntityAnswers.one(call, updated);
    }

    Answer delete(EntityKind kind, String key) {
        store.write(catalogue -> editor.delete(catalogue, kind, key));
        return Answer.empty();
    }

    /** Returns the document that the form in the body represents. */
    static ObjectNode form(Call call, EntityRules rules) {
        return rules.shape().ofForm(call.formBody());
    }
}
