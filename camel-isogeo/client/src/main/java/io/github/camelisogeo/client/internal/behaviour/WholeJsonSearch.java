package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.JsonStream;
import io.github.camelisogeo.client.search.SearchSelection;

/** A whole search whose records are not parsed. */
final class WholeJsonSearch extends WholeReading<JsonRecord> implements JsonStream {

    WholeJsonSearch(SearchBehaviour search, SearchSelection selection, boolean augment, CallScope scope) {
        super(search, selection, augment, scope);
    }

    @Override
    Read<JsonRecord> read(SearchSelection part, int limit) {
        JsonPage page = search.jsonPage(part, limit);
        return new Read<>(new Page<>(page.records(), page.total(), page.limit()), page::summary);
    }

    @Override
    String idOf(JsonRecord record) {
        return record.id();
    }
}
