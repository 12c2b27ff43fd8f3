package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.error.InvalidParameterException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of a search ({@code q}): words and filters, all of which must hold. Its text is what is sent; what is parsed comes out as it
 * stood, white space apart.
 */
public final class CatalogueQuery {

    private static final int SHOWN = 200;

    private static final CatalogueQuery EVERYTHING = new CatalogueQuery(List.of());

    private final List<QueryTerm> terms;

    CatalogueQuery(List<QueryTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /** Reads a query: parts separated by white space, a filter where a known name stands before a part's first colon. */
    public static CatalogueQuery parse(String text) {
        return text == null
                ? EVERYTHING
                : new CatalogueQuery(QueryTerm.WHITE_SPACE
                        .splitAsStream(text)
                        .filter(part -> !part.isEmpty())
                        .map(QueryTerm::new)
                        .toList());
    }

    /** Builds a query. */
    public static CatalogueQueryBuilder builder() {
        return new CatalogueQueryBuilder();
    }

    /** The parts, in order. */
    public List<QueryTerm> terms() {
        return terms;
    }

    /** The parts that are no known filter: words, and filters that this client doesn't know. */
    public List<String> words() {
        return terms.stream()
                .filter(term -> term.filter().isEmpty())
                .map(QueryTerm::text)
                .toList();
    }

    /** The values of a filter, in order. */
    public List<String> values(SearchFilter filter) {
        return terms.stream()
                .filter(term -> term.filter().filter(filter::equals).isPresent())
                .map(QueryTerm::value)
                .toList();
    }

    /** This query and another one: what is in both stands once. */
    public CatalogueQuery and(CatalogueQuery other) {
        if (other.terms.isEmpty()) {
            return this;
        }
        Set<QueryTerm> added = new LinkedHashSet<>(other.terms);
        terms.forEach(added::remove);
        return new CatalogueQuery(Stream.concat(terms.stream(), added.stream()).toList());
    }

    /**
     * This query, if the API understands it as it is meant: a filter that may stand once does, and type, action and provider have one of
     * their values, in any case. A filter that this client doesn't know passes.
     *
     * @throws InvalidParameterException if not; the message names the filter
     */
    public CatalogueQuery checked() {
        for (SearchFilter filter : SearchFilter.values()) {
            List<String> values = values(filter);
            if (!filter.isRepeatable() && values.size() > 1) {
                throw refused("the filter " + filter + " must stand once, and stands " + values.size() + " times: "
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

    /** What is sent. */
    @Override
    public String toString() {
        return terms.stream().map(QueryTerm::text).collect(Collectors.joining(" "));
    }
}
