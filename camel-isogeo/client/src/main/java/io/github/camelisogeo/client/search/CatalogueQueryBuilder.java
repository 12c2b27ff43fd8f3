package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link CatalogueQuery}. Each call narrows the search. A value that a filter doesn't accept is refused at once with an {@link
 * IllegalArgumentException}.
 */
public final class CatalogueQueryBuilder {

    private final List<QueryTerm> terms = new ArrayList<>();

    CatalogueQueryBuilder() {}

    /**
     * Adds words to search for. A text with several words is split.
     *
     * @throws IllegalArgumentException if a word would be read as a filter
     */
    public CatalogueQueryBuilder words(String... words) {
        for (QueryTerm term : CatalogueQuery.parse(String.join(" ", words)).terms()) {
            term.filter().ifPresent(filter -> {
                throw new IllegalArgumentException(
                        "'" + term + "' is not a word but the filter " + filter + ": add it with with() or tag()");
            });
            terms.add(term);
        }
        return this;
    }

    /** Adds values of a filter, in any form that {@link SearchFilter#term} accepts. */
    public CatalogueQueryBuilder with(SearchFilter filter, Object... values) {
        for (Object value : values) {
            QueryTerm term = filter.term(value);
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        return this;
    }

    /** Adds a tag of a search result, which is a filter in the form {@code name:value}. */
    public CatalogueQueryBuilder tag(String tag) {
        terms.add(new QueryTerm(tag));
        return this;
    }

    /** Finds only records of this type. */
    public CatalogueQueryBuilder type(MetadataType type) {
        return with(SearchFilter.TYPE, type);
    }

    /** Finds only records of this workgroup. */
    public CatalogueQueryBuilder owner(Id workgroupId) {
        return with(SearchFilter.OWNER, workgroupId);
    }

    /** Finds only records of data in this format. */
    public CatalogueQueryBuilder format(String code) {
        return with(SearchFilter.FORMAT, code);
    }

    /** Finds only records with this coordinate system. */
    public CatalogueQueryBuilder coordinateSystem(String code) {
        return with(SearchFilter.COORDINATE_SYSTEM, code);
    }

    /**
     * Finds only records that have all these keywords: {@code isogeo:<code>}, {@code inspire-theme:<code>} or {@code group-theme:<code>}.
     */
    public CatalogueQueryBuilder keyword(String... keywords) {
        return with(SearchFilter.KEYWORD, (Object[]) keywords);
    }

    /** Finds only records that are in all these catalogs. */
    public CatalogueQueryBuilder catalog(Id... catalogIds) {
        return with(SearchFilter.CATALOG, (Object[]) catalogIds);
    }

    /** Finds only records with links that allow all these actions. */
    public CatalogueQueryBuilder action(LinkAction... actions) {
        return with(SearchFilter.ACTION, (Object[]) actions);
    }

    /** Finds only records that have no value for these filters. */
    public CatalogueQueryBuilder hasNo(SearchFilter... filters) {
        return with(SearchFilter.HAS_NO, (Object[]) filters);
    }

    /**
     * Returns the query.
     *
     * @throws io.github.camelisogeo.client.error.InvalidParameterException if a filter that takes one value has two
     */
    public CatalogueQuery build() {
        return new CatalogueQuery(terms).checked();
    }
}
