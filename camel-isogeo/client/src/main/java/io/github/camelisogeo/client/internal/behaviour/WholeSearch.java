package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.JsonStream;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchSelection;

/** A whole search whose records are models. */
final class WholeSearch extends WholeReading<Metadata> implements MetadataStream {

    /**
     * @param augment true to add a tag for each visible share to the summary
     */
    WholeSearch(SearchBehaviour search, SearchSelection selection, boolean augment) {
        super(search, selection, augment, CallScope.current());
    }

    @Override
    public JsonStream asJson() {
        return new WholeJsonSearch(search, selection, augment, scope());
    }

    @Override
    Read<Metadata> read(SearchSelection part, int limit) {
        MetadataSearch answer = search.page(part, limit);
        return new Read<>(
                new Page<>(answer.results(), answer.total(), answer.limit() == null ? 0 : answer.limit()),
                () -> answer);
    }

    @Override
    String idOf(Metadata record) {
        return record.id();
    }
}
