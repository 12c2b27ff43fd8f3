package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Language;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A record of the catalogue: its document as bytes that are ready to be copied, and the values that searches need.
 * Immutable; a write replaces it.
 */
public final class CatalogueRecord {

    /** The index of a record that isn't part of the data. */
    static final int WRITTEN = -1;

    private final int index;
    private final String id;
    private final Lineage lineage;
    private final RecordDocument document;
    private final Map<String, String> tags;
    private final SortKeys sortKeys;
    private final Geometry geometry;
    private final WordIndex words;
    private final RecordFacts facts;

    CatalogueRecord(
            int index,
            String id,
            Lineage lineage,
            RecordDocument document,
            Map<String, String> tags,
            SortKeys sortKeys,
            Geometry geometry,
            WordIndex words,
            RecordFacts facts) {
        this.index = index;
        this.id = id;
        this.lineage = lineage;
        this.document = document;
        this.tags = tags;
        this.sortKeys = sortKeys;
        this.geometry = geometry;
        this.words = words;
        this.facts = facts;
    }

    /** Returns the same record at a position in the data. */
    CatalogueRecord placed(int place) {
        return new CatalogueRecord(place, id, lineage, document, tags, sortKeys, geometry, words, facts);
    }

    /** Returns the position in the data, or {@link #WRITTEN} if it has none. */
    public int index() {
        return index;
    }

    public boolean isOfData() {
        return index != WRITTEN;
    }

    public String id() {
        return id;
    }

    public Lineage lineage() {
        return lineage;
    }

    /** Returns the tags with their French labels, which may be null. */
    public Map<String, String> tags() {
        return tags;
    }

    public boolean hasTag(String tag) {
        return tags.containsKey(tag);
    }

    public SortKeys sortKeys() {
        return sortKeys;
    }

    /** Returns the envelope, or null if the record has none. */
    public Geometry geometry() {
        return geometry;
    }

    public WordIndex words() {
        return words;
    }

    public RecordFacts facts() {
        return facts;
    }

    RecordDocument document() {
        return document;
    }

    JsonNode subResource(String name, byte[] copyId, Language language) {
        return document.subResource(name, copyId, language);
    }

    int length(Includes includes, Language language) {
        return document.length(includes, language);
    }
}
