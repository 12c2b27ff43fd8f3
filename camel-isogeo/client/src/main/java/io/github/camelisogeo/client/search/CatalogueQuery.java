package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.error.InvalidParameterException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of a search for records ({@code q}): words and filters, all of which must match. {@link #toString} returns the query as it is
 * sent. A parsed query is sent as it was written, except for white space. Immutable.
 */
public final class CatalogueQuery {

    private static final int SHOWN = 200;

    private static final CatalogueQuery EVERYTHING = new CatalogueQuery(List.of());

    private final List<QueryTerm> terms;

    CatalogueQuery(List<QueryTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Parses a query. White space separates its parts. A part is a filter if the text before its first colon is the name of a known filter.
     */
    public static CatalogueQuery parse(String text) {
        return text == null
                ? EVERYTHING
                : new CatalogueQuery(QueryTerm.WHITE_SPACE
                        .splitAsStream(text)
                        .filter(part -> !part.isEmpty())
                        .map(QueryTerm::new)
                        .toList());
    }

    /** Returns a builder of a query. */
    public static CatalogueQueryBuilder builder() {
        return new CatalogueQueryBuilder();
    }

    /** Returns the parts of the query, in order. */
    public List<QueryTerm> terms() {
        return terms;
    }

    /** Returns the parts that are not known filters: words, and filters that this client doesn't know. */
    public List<String> words() {
        return terms.stream()
                .filter(term -> term.filter().isEmpty())
                .map(QueryTerm::text)
                .toList();
    }

    /** Returns the values of a filter, in order. */
    public List<String> values(SearchFilter filter) {
        return terms.stream()
                .filter(term -> term.filter().filter(filter::equals).isPresent())
                .map(QueryTerm::value)
                .toList();
    }

    /** Returns the combination of this query and another one, without duplicate parts. */
    public CatalogueQuery and(CatalogueQuery other) {
        if (other.terms.isEmpty()) {
            return this;
        }
        Set<QueryTerm> added = new LinkedHashSet<>(other.terms);
        terms.forEach(added::remove);
        return new CatalogueQuery(Stream.concat(terms.stream(), added.stream()).toList());
    }

    /**
     * Checks that the API will understand this query as intended: each filter has a value, a filter that takes one value has only one, and
     * type, action and provider have a possible value, in upper or lower case. Filters that this client doesn't know are not checked.
     *
     * @return this query
     * @throws InvalidParameterException if the query is not valid; the message names the filter
     */
    public CatalogueQuery checked() {
        for (SearchFilter filter : SearchFilter.values()) {
            List<String> values = values(filter);
            if (!filter.isRepeatable() && values.size() > 1) {
                throw refused("the filter " + filter + " takes one value, but has " + values.size() + ": "
                        + String.join(", ", values));
            }
            try {
                values.forEach(filter::requirePossible);
            } catch (IllegalArgumentException e) {
                throw refused(e.getMessage());
            }
        }
        return this;
    }

    private InvalidParameterException refused(String expected) {
        String text = toString();
        return new InvalidParameterException(
                "search.search", "query", text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...", expected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueQuery query && query.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** Returns the query as it is sent. */
    @Override
    public String toString() {
        return terms.stream().map(QueryTerm::text).collect(Collectors.joining(" "));
    }
}
