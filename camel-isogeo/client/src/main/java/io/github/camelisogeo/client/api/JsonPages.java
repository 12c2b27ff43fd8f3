package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.http.JsonPage;
import io.github.camelisogeo.client.http.JsonPage.JsonRecord;
import io.github.camelisogeo.client.paging.Page;
import io.github.camelisogeo.client.paging.PageSource;

/** The pages of a search, their records not parsed. */
record JsonPages(SearchApi search, SearchSelection selection) implements PageSource<JsonRecord> {

    @Override
    public Page<JsonRecord> page(long offset, int limit) {
        JsonPage page = search.jsonPage(MetadataStream.at(selection, offset), limit);
        return new Page<>(page.records(), page.total(), page.limit());
    }

    @Override
    public String idOf(JsonRecord record) {
        return record.id();
    }
}
