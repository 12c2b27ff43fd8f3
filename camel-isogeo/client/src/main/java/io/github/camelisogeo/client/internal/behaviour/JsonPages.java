package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.internal.paging.PageSource;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.SearchSelection;

/** The pages of a search, their records not parsed. */
record JsonPages(SearchBehaviour search, SearchSelection selection) implements PageSource<JsonRecord> {

    @Override
    public Page<JsonRecord> page(long offset, int limit) {
        JsonPage page = search.jsonPage(WholeSearch.at(selection, offset), limit);
        return new Page<>(page.records(), page.total(), page.limit());
    }

    @Override
    public String idOf(JsonRecord record) {
        return record.id();
    }
}
