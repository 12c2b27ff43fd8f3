package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Searches one catalogue. Keeps the latest selections, since clients read a whole catalogue page by page. Each state of
 * the catalogue has its own engine, so that no selection is ever stale.
 */
public final class SearchEngine {

    private static final int REMEMBERED = 64;

    private final RecordIndex index;
    private final Selector selector;
    private final Map<Criteria, Found> latest = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Criteria, Found> eldest) {
            return size() > REMEMBERED;
        }
    };

    public SearchEngine(Catalogue catalogue) {
        this(catalogue, RecordIndex.of(catalogue));
    }

    private SearchEngine(Catalogue catalogue, RecordIndex index) {
        this.index = index;
        this.selector = new Selector(catalogue, index);
    }

    Selector selector() {
        return selector;
    }

    /** Returns an engine for a catalogue that results from this one's by writes. */
    SearchEngine following(Catalogue catalogue) {
        return new SearchEngine(catalogue, index.following(catalogue));
    }

    /**
     * Returns the result of a search, possibly a kept one.
     *
     * @throws io.github.camelisogeo.sandbox.internal.model.InvalidValueException if a criterion is invalid
     */
    public Found find(Criteria criteria) {
        if (criteria.ids() != null) {
            return search(criteria);
        }
        synchronized (latest) {
            Found known = latest.get(criteria);
            if (known != null) {
                return known;
            }
        }
        Found found = search(criteria);
        synchronized (latest) {
            latest.put(criteria, found);
        }
        return found;
    }

    /** Returns the result of a search, without using or keeping earlier ones. */
    Found search(Criteria criteria) {
        Query query = QueryParser.parse(criteria.q() == null ? "" : criteria.q());
        return new Found(query, selector.select(criteria, query));
    }
}
