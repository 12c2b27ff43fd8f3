package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.internal.paging.PageSource;
import io.github.camelisogeo.client.internal.paging.PagedIterator;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;

/** A whole search: its pages, read as they are consumed. */
final class WholeSearch implements MetadataStream {

    private final SearchBehaviour search;
    private final SearchSelection selection;
    private final boolean augment;
    private final CallScope scope;
    private final PagedIterator<Metadata> records;
    private volatile MetadataSearch first;

    /**
     * @param augment true to add a tag for each visible share to the summary
     */
    WholeSearch(SearchBehaviour search, SearchSelection selection, boolean augment) {
        this.search = search;
        this.selection = selection;
        this.augment = augment;
        this.scope = CallScope.current();
        this.records = open(new Pages());
    }

    private <T> PagedIterator<T> open(PageSource<T> source) {
        Integer expected = selection.expectedTotal();
        return search.pages().open(scope, source, selection.offset(), expected == null ? null : expected.longValue());
    }

    @Override
    public ResultStream<JsonRecord> asJson() {
        return open(new JsonPages(search, selection));
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Metadata next() {
        return records.next();
    }

    @Override
    public MetadataSearch summary() {
        records.readFirstPage();
        MetadataSearch summary = first;
        return augment
                ? scope.at("shares", scope.cancellation())
                        .call(() -> ShareTags.addedTo(summary, selection.share(), search.shares()))
                : summary;
    }

    @Override
    public void close() {
        records.close();
    }

    static SearchSelection at(SearchSelection selection, long offset) {
        if (offset > Integer.MAX_VALUE) {
            throw Answered.unreadable("the total promises results at offset " + offset + ", which can't be requested");
        }
        return SearchSelectionBuilder.builder(selection)
                .offset(Math.toIntExact(offset))
                .build();
    }

    private final class Pages implements PageSource<Metadata> {

        @Override
        public Page<Metadata> page(long offset, int limit) {
            MetadataSearch answer = search.page(at(selection, offset), limit);
            if (first == null && offset == selection.offset()) {
                first = answer.toBuilder()
                        .results(null)
                        .offset(0L)
                        .limit(answer.total())
                        .build();
            }
            return new Page<>(answer.results(), answer.total(), answer.limit() == null ? 0 : answer.limit());
        }

        @Override
        public String idOf(Metadata record) {
            return record.id();
        }
    }
}
