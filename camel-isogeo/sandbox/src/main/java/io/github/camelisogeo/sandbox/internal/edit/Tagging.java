package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Choice;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityView;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.util.Set;

/** Adds keywords to records, and records to catalogues. */
public final class Tagging {

    private final RecordEditor records;

    public Tagging(RecordEditor records) {
        this.records = records;
    }

    /**
     * Adds a keyword to a record.
     *
     * @throws ConflictException if the record already has the keyword
     */
    public Written<Void> addKeyword(Catalogue catalogue, String recordId, String keywordId) {
        ObjectNode keyword = keyword(catalogue, keywordId);
        Catalogue known = chosen(catalogue, recordId, keywordId);
        return records.change(known, recordId, record -> {
            ArrayNode keywords = Elements.of(record, "keywords");
            if (Elements.place(keywords, "/_id", keywordId) >= 0) {
                throw new ConflictException("the metadata already has the keyword " + keywordId);
            }
            keywords.add(keyword);
            return null;
        });
    }

    /** Adds the keyword to the vocabulary of the record's workgroup. */
    private static Catalogue chosen(Catalogue catalogue, String recordId, String keywordId) {
        String owner =
                RecordEditor.existing(catalogue, recordId).record().facts().owner();
        return owner == null
                ? catalogue
                : catalogue.with(catalogue.entities().with(Choice.of(EntityKind.CHOSEN_KEYWORD, owner, keywordId)));
    }

    /** Returns a keyword as records contain it, together with its thesaurus. */
    static ObjectNode keyword(Catalogue catalogue, String id) {
        Entity keyword = NamedEntity.find(catalogue, EntityKind.KEYWORD, id);
        return new EntityView(catalogue, new Includes(Set.of("thesaurus")), Language.FRENCH).of(keyword);
    }

    /**
     * Removes a keyword from a record.
     *
     * @throws NotFoundException if the record doesn't have the keyword
     */
    public Written<Void> removeKeyword(Catalogue catalogue, String recordId, String keywordId) {
        return records.change(catalogue, recordId, record -> {
            ArrayNode keywords = Elements.of(record, "keywords");
            int at = Elements.place(keywords, "/_id", keywordId);
            if (at < 0) {
                throw new NotFoundException("keyword of the metadata", keywordId);
            }
            keywords.remove(at);
            return null;
        });
    }

    /** Adds a record to a catalogue. Does nothing if it is already in it. */
    public Written<Void> addToCatalog(Catalogue catalogue, String recordId, String catalogId) {
        Entity catalog = NamedEntity.find(catalogue, EntityKind.CATALOG, catalogId);
        if (RecordEditor.existing(catalogue, recordId).record().hasTag(catalog.tag())) {
            return new Written<>(catalogue, null);
        }
        return records.change(catalogue, recordId, record -> {
            tags(record).put(catalog.tag(), Json.text(catalog.document(), "name"));
            return null;
        });
    }

    /**
     * Removes a record from a catalogue.
     *
     * @throws NotFoundException if the record isn't in the catalogue
     */
    public Written<Void> removeFromCatalog(Catalogue catalogue, String recordId, String catalogId) {
        Entity catalog = NamedEntity.find(catalogue, EntityKind.CATALOG, catalogId);
        return records.change(catalogue, recordId, record -> {
            ObjectNode tags = tags(record);
            if (!tags.has(catalog.tag())) {
                throw new NotFoundException("metadata of the catalog", recordId);
            }
            tags.remove(catalog.tag());
            return null;
        });
    }

    static ObjectNode tags(ObjectNode record) {
        return (ObjectNode) record.get(SubResource.TAGS);
    }
}
