package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link CatalogueQuery}; each call narrows it. A value that a filter doesn't take is refused at once. */
public final class CatalogueQueryBuilder {

    private final List<QueryTerm> terms = new ArrayList<>();

    CatalogueQueryBuilder() {}

    /**
     * Free words; a text of several is taken apart.
     *
     * @throws IllegalArgumentException if one would be read as a filter
     */
    public CatalogueQueryBuilder words(String... words) {
        for (QueryTerm term : CatalogueQuery.parse(String.join(" ", words)).terms()) {
            term.filter().ifPresent(filter -> {
                throw new IllegalArgumentException(
                        "'" + term + "' is no word, it is the filter " + filter + ": add it as such");
            });
            terms.add(term);
        }
        return this;
    }

    /** Values of a filter, in the forms that {@link SearchFilter#term} reads. */
    public CatalogueQueryBuilder with(SearchFilter filter, Object... values) {
        for (Object value : values) {
            QueryTerm term = filter.term(value);
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        return this;
    }

    /** A tag of an answer, which is a filter as it stands. */
    public CatalogueQueryBuilder tag(String tag) {
        terms.add(new QueryTerm(tag));
        return this;
    }

    /** Records of this type only. */
    public CatalogueQueryBuilder type(MetadataType type) {
        return with(SearchFilter.TYPE, type);
    }

    /** Records of this workgroup only. */
    public CatalogueQueryBuilder owner(Id workgroupId) {
        return with(SearchFilter.OWNER, workgroupId);
    }

    /** Records of data in this format only. */
    public CatalogueQueryBuilder format(String code) {
        return with(SearchFilter.FORMAT, code);
    }

    /** Records with this coordinate system only. */
    public CatalogueQueryBuilder coordinateSystem(String code) {
        return with(SearchFilter.COORDINATE_SYSTEM, code);
    }

    /** Records that bear all these keywords: {@code isogeo:<code>}, {@code inspire-theme:<code>}, {@code group-theme:<code>}. */
    public CatalogueQueryBuilder keyword(String... keywords) {
        return with(SearchFilter.KEYWORD, (Object[]) keywords);
    }

    /** Records in all these catalogs. */
    public CatalogueQueryBuilder catalog(Id... catalogIds) {
        return with(SearchFilter.CATALOG, (Object[]) catalogIds);
    }

    /** Records whose links allow all this. */
    public CatalogueQueryBuilder action(LinkAction... actions) {
        return with(SearchFilter.ACTION, (Object[]) actions);
    }

    /** Records that have nothing of these kinds. */
    public CatalogueQueryBuilder hasNo(SearchFilter... filters) {
        return with(SearchFilter.HAS_NO, (Object[]) filters);
    }

    /**
     * The query.
     *
     * @throws io.github.camelisogeo.client.error.InvalidParameterException if a filter that may stand once has two values
     */
    public CatalogueQuery build() {
        return new CatalogueQuery(terms).checked();
    }
}
