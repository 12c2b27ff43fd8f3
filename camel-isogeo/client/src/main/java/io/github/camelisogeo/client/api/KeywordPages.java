package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.http.CallScope;
import io.github.camelisogeo.client.http.QueryText;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.paging.Page;
import io.github.camelisogeo.client.paging.PageSource;
import io.github.camelisogeo.client.paging.PagedIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The pages of a search of keywords. */
final class KeywordPages implements PageSource<Keyword> {

    private static final int LARGEST = 100;

    private final KeywordApi keywords;
    private final KeywordQuery query;
    private volatile long total;

    KeywordPages(KeywordApi keywords, KeywordQuery query) {
        this.keywords = keywords;
        this.query = query;
    }

    /** The page that the query asks for. */
    KeywordSearch asked() {
        return ask(query.offset(), query.limit());
    }

    /** All that is found from the query's offset on. */
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

    /** The first that is found and wanted, null where there is none; later pages are not asked for. */
    Keyword first(Predicate<Keyword> wanted) {
        for (long offset = 0; ; offset += LARGEST) {
            KeywordSearch page = ask(offset, LARGEST);
            for (Keyword keyword : page.results()) {
                if (wanted.test(keyword)) {
                    return keyword;
                }
            }
            if (page.results().isEmpty() || page.total() == null || offset + LARGEST >= page.total()) {
                return null;
            }
        }
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
            others.put("_include", KeywordApi.INCLUDES);
        }
        return keywords.inWorkgroup(query.workgroupId(), QueryText.of(query, others));
    }
}
