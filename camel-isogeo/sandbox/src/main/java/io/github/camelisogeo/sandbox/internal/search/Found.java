package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The result of a search: its selection, and the parts of answers that are the same on every page. */
public final class Found {

    private final Query query;
    private final Selection selection;
    private final byte[] envelope;
    private final Map<Language, byte[]> tags = new EnumMap<>(Language.class);

    Found(Query query, Selection selection) {
        this.query = query;
        this.selection = selection;
        this.envelope = Json.bytes(selection.envelope());
    }

    public int total() {
        return selection.total();
    }

    public List<RecordCopy> page(long offset, int limit) {
        return selection.page(offset, limit);
    }

    public Query query() {
        return query;
    }

    /** Returns the bounding rectangle of all found records as GeoJSON, or the JSON null. */
    public byte[] envelope() {
        return envelope;
    }

    /** Returns the tags of all found records with their labels, as JSON. */
    public synchronized byte[] tags(Language language) {
        return tags.computeIfAbsent(language, lang -> Json.bytes(SelectionSummary.inLanguage(selection.tags(), lang)));
    }
}
