package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a search found: its selection, and the parts of answers that are the same on every page. */
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

    /** JSON: GeoJSON around all records found, or null. */
    public byte[] envelope() {
        return envelope;
    }

    /** JSON: the tags of all records found, with labels. */
    public synchronized byte[] tags(Language language) {
        return tags.computeIfAbsent(language, lang -> Json.bytes(SelectionSummary.inLanguage(selection.tags(), lang)));
    }
}
