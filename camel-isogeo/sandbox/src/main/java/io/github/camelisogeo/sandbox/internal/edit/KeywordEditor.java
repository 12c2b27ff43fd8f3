package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.ThesaurusKeywords;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.ForbiddenException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;

/** Creates and deletes keywords in the thesauri that can be written. */
public final class KeywordEditor {

    private final EntityEditor entities;

    public KeywordEditor(EntityEditor entities) {
        this.entities = entities;
    }

    /**
     * Creates a keyword.
     *
     * @param attributes as accepted by {@link EntityRules#attributes}
     * @throws ForbiddenException if the thesaurus is read-only
     */
    public Written<Entity> create(Catalogue catalogue, String thesaurus, ObjectNode attributes) {
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        ObjectNode keyword = attributes.deepCopy();
        keyword.set("thesaurus", of.document().deepCopy());
        return entities.create(catalogue, EntityRules.KEYWORD, null, keyword);
    }

    /**
     * Deletes a keyword, and removes it from the records that have it.
     *
     * @throws ForbiddenException if the thesaurus is read-only
     */
    public Written<Entity> delete(Catalogue catalogue, String thesaurus, String key) {
        Entity keyword = find(catalogue, thesaurus, key);
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        KeywordRule.requireOpen(Json.text(of.document(), "code"));
        return entities.delete(catalogue, EntityKind.KEYWORD, keyword.key());
    }

    /**
     * Returns a keyword of a thesaurus.
     *
     * @throws NotFoundException if the thesaurus has no such keyword
     */
    public static Entity find(Catalogue catalogue, String thesaurus, String key) {
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        Entity keyword = NamedEntity.find(catalogue, EntityKind.KEYWORD, key);
        if (!ThesaurusKeywords.isOf(of, keyword)) {
            throw new NotFoundException("keyword of this thesaurus", key);
        }
        return keyword;
    }
}
