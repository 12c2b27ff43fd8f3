package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.catalogue.ThesaurusKeywords;
import io.github.camelisogeo.sandbox.catalogue.Written;
import io.github.camelisogeo.sandbox.model.ForbiddenException;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.NotFoundException;

/** Keywords made and deleted, in thesauri that are open to writers. */
public final class KeywordEditor {

    private final EntityEditor entities;

    public KeywordEditor(EntityEditor entities) {
        this.entities = entities;
    }

    /**
     * @param attributes as {@link EntityRules#attributes} lets them through
     * @throws ForbiddenException when nobody may write to the thesaurus
     */
    public Written<Entity> create(Catalogue catalogue, String thesaurus, ObjectNode attributes) {
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        ObjectNode keyword = attributes.deepCopy();
        keyword.set("thesaurus", of.document().deepCopy());
        return entities.create(catalogue, EntityRules.KEYWORD, null, keyword);
    }

    /**
     * Takes a keyword away, from the records that have it too.
     *
     * @throws ForbiddenException when nobody may write to the thesaurus
     */
    public Written<Entity> delete(Catalogue catalogue, String thesaurus, String key) {
        Entity keyword = find(catalogue, thesaurus, key);
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        KeywordRule.requireOpen(Json.text(of.document(), "code"));
        return entities.delete(catalogue, EntityKind.KEYWORD, keyword.key());
    }

    /** @throws NotFoundException when the thesaurus has no such keyword */
    public static Entity find(Catalogue catalogue, String thesaurus, String key) {
        Entity of = NamedEntity.find(catalogue, EntityKind.THESAURUS, thesaurus);
        Entity keyword = NamedEntity.find(catalogue, EntityKind.KEYWORD, key);
        if (!ThesaurusKeywords.isOf(of, keyword)) {
            throw new NotFoundException("keyword of this thesaurus", key);
        }
        return keyword;
    }
}
