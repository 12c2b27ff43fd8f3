package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.internal.paging.PageSource;
import io.github.camelisogeo.client.internal.paging.PagedIterator;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * A reading of a whole search: its pages, requested as they are consumed.
 *
 * @param <T> what its records are read as
 */
abstract class WholeReading<T> implements ResultStream<T> {

    final SearchBehaviour search;
    final SearchSelection selection;
    final boolean augment;
    private final CallScope scope;
    private final PagedIterator<T> records;
    private volatile MetadataSearch first;

    /**
     * @param augment true to add a tag for each visible share to the summary
     */
    WholeReading(SearchBehaviour search, SearchSelection selection, boolean augment, CallScope scope) {
        this.search = search;
        this.selection = selection;
        this.augment = augment;
        this.scope = scope;
        Integer expected = selection.expectedTotal();
        this.records = search.pages()
                .open(scope, new Pages(), selection.offset(), expected == null ? null : expected.longValue());
    }

    /**
     * A page of the search.
     *
     * @param summary returns what the page says of the search
     */
    record Read<T>(Page<T> page, Supplier<MetadataSearch> summary) {}

    /** Requests a page. */
    abstract Read<T> read(SearchSelection part, int limit);

    /** Returns the identifier of a record, or null if it has none. */
    abstract String idOf(T record);

    CallScope scope() {
        return scope;
    }

    @Override
    public Iterator<T> iterator() {
        return records.iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public T next() {
        return records.next();
    }

    /** Returns what the first page says of the search. */
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

    private static SearchSelection at(SearchSelection selection, long offset) {
        if (offset > Integer.MAX_VALUE) {
            throw Answered.unreadable("the total promises results at offset " + offset + ", which can't be requested");
        }
        return SearchSelectionBuilder.builder(selection)
                .offset(Math.toIntExact(offset))
                .build();
    }

    private final class Pages implements PageSource<T> {

        @Override
        public Page<T> page(long offset, int limit) {
            Read<T> read = read(at(selection, offset), limit);
            if (first == null && offset == selection.offset()) {
                first = read.summary().get().toBuilder()
                        .results(null)
                        .offset(0L)
                        .limit(read.page().total())
                        .build();
            }
            return read.page();
        }

        @Override
        public String idOf(T record) {
            return WholeReading.this.idOf(record);
        }
    }
}
