package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.http.CallScope;
import io.github.camelisogeo.client.http.JsonPage.JsonRecord;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.paging.Page;
import io.github.camelisogeo.client.paging.PageSource;
import io.github.camelisogeo.client.paging.PagedIterator;
import java.io.Closeable;
import java.util.Iterator;

/**
 * The results of a whole search, one by one, in order. Nothing is asked for before the first {@link #hasNext}, {@link #next} or {@link
 * #summary}. Whoever gets one closes it. Safe for several threads; see {@link PagedIterator} for failures and memory.
 */
public final class MetadataStream implements Iterator<Metadata>, Closeable {

    private final SearchApi search;
    private final SearchSelection selection;
    private final boolean augment;
    private final CallScope scope;
    private final PagedIterator<Metadata> records;
    private volatile MetadataSearch first;

    MetadataStream(SearchApi search, SearchSelection selection, boolean augment) {
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

    /** The same results as JSON that is not parsed: a reading of its own, instead of this one. Whoever gets it closes it. */
    public PagedIterator<JsonRecord> asJson() {
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

    /**
     * What the search says of all its results, as its first page tells: total, tags, envelope, query; no results. The first page is
     * read where it wasn't yet.
     */
    public MetadataSearch summary() {
        records.firstPage();
        MetadataSearch summary =
                first.toBuilder().results(null).offset(0L).limit(first.total()).build();
        return augment ? ShareTags.addedTo(summary, selection.share(), search.shares()) : summary;
    }

    @Override
    public void close() {
        records.close();
    }

    static SearchSelection at(SearchSelection selection, long offset) {
        return SearchSelectionBuilder.builder(selection)
                .offset(Math.toIntExact(offset))
                .build();
    }

    private final class Pages implements PageSource<Metadata> {

        @Override
        public Page<Metadata> page(long offset, int limit) {
            MetadataSearch answer = search.page(at(selection, offset), limit);
            if (first == null && offset == selection.offset()) {
                first = answer;
            }
            return new Page<>(answer.results(), answer.total(), answer.limit() == null ? 0 : answer.limit());
        }

        @Override
        public String idOf(Metadata record) {
            return record.id();
        }
    }
}
