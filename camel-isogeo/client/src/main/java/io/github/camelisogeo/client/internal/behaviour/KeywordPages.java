package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.KeywordOrder;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.http.QueryText;
import io.github.camelisogeo.client.internal.paging.Page;
import io.github.camelisogeo.client.internal.paging.PageSource;
import io.github.camelisogeo.client.internal.paging.PagedIterator;
import io.github.camelisogeo.client.internal.paging.Patience;
import io.github.camelisogeo.client.internal.paging.RecentIds;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The pages of a search of keywords. */
final class KeywordPages implements PageSource<Keyword> {

    private static final int LARGEST = 100;
    private static final int REMEMBERED = 1000;

    private final KeywordBehaviour keywords;
    private final KeywordQuery query;
    private volatile long total;

    KeywordPages(KeywordBehaviour keywords, KeywordQuery query) {
        this.keywords = keywords;
        this.query = query;
    }

    /** Returns the page that the query asks for. */
    KeywordSearch asked() {
        return ask(query.offset(), query.limit());
    }

    /** Returns all that is found, from the query's offset on. */
    KeywordSearch whole() {
        List<Keyword> found = new ArrayList<>();
        try (PagedIterator<Keyword> all = open()) {
            all.forEachRemaining(found::add);
        }
        return KeywordSearch.builder()
                .results(found)
                .offset((long) query.offset())
                .limit(total)
                .total(total)
                .build();
    }

    /** Returns the first keyword that is found and wanted, or null if there is none. Pages after it are not asked for. */
    Keyword first(Predicate<Keyword> wanted) {
        RecentIds seen = new RecentIds(REMEMBERED);
        Patience patience = new Patience();
        long offset = 0;
        KeywordSearch page;
        do {
            page = ask(offset, LARGEST);
            boolean somethingNew = false;
            int unknown = 0;
            for (Keyword keyword : page.results()) {
                if (wanted.test(keyword)) {
                    return keyword;
                }
                boolean added = seen.add(keyword.id());
                unknown += added ? 1 : 0;
                somethingNew |= keyword.id() != null && added;
            }
            patience.arrived(page.results().size(), unknown, somethingNew);
            // A short page is continued where it ends, an empty one is stepped over.
            offset += page.results().isEmpty() ? LARGEST : page.results().size();
            if (patience.isOver() && offset < page.total()) {
                throw Patience.failure(CallScope.current(), page.total());
            }
        } while (offset < page.total());
        if (patience.isTailMissing(page.total())) {
            throw patience.tailMissing(CallScope.current(), page.total());
        }
        return null;
    }

    private PagedIterator<Keyword> open() {
        return keywords.pages().open(CallScope.current(), this, query.offset(), null);
    }

    @Override
    public Page<Keyword> page(long offset, int limit) {
        KeywordSearch page = ask(offset, limit);
        total = number(page.total());
        return new Page<>(page.results(), total, number(page.limit()));
    }

    @Override
    public String idOf(Keyword keyword) {
        return keyword.id();
    }

    private static long number(Long value) {
        return value == null ? 0 : value;
    }

    private KeywordSearch ask(long offset, int limit) {
        Map<String, Object> others = new HashMap<>(Map.of("_offset", offset, "_limit", limit));
        if (query.workgroupId() == null) {
            if (query.orderBy() == KeywordOrder.COUNT_GROUP) {
                throw new InvalidParameterException(
                        CallScope.current().operation(), "orderBy", "count.group", "which needs a workgroupId");
            }
            return keywords.inThesaurus(query.thesaurusId(), QueryText.of(query, others));
        }
        if (query.thesaurusId() != null) {
            others.put("th", query.thesaurusId());
        }
        if (query.include() == null) {
            others.put("_include", KeywordBehaviour.INCLUDES);
        }
        return keywords.inWorkgroup(query.workgroupId(), QueryText.of(query, others));
    }
}
