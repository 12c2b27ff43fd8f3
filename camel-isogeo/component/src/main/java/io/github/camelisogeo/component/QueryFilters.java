package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.search.CatalogueQuery;
import io.github.camelisogeo.client.search.CatalogueQueryBuilder;
import io.github.camelisogeo.client.search.SearchFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts the {@code filter...} options of a search to a query. */
final class QueryFilters {

    private static final String QUERY = "query";
    private static final Map<String, SearchFilter> BY_OPTION = byOption();

    private QueryFilters() {}

    private static Map<String, SearchFilter> byOption() {
        Map<String, SearchFilter> options = new LinkedHashMap<>();
        options.put("filterType", SearchFilter.TYPE);
        options.put("filterOwner", SearchFilter.OWNER);
        options.put("filterFormat", SearchFilter.FORMAT);
        options.put("filterKeyword", SearchFilter.KEYWORD);
        options.put("filterCatalog", SearchFilter.CATALOG);
        options.put("filterContact", SearchFilter.CONTACT);
        options.put("filterLicense", SearchFilter.LICENSE);
        options.put("filterProvider", SearchFilter.PROVIDER);
        options.put("filterHasNo", SearchFilter.HAS_NO);
        options.put("filterCoordinateSystem", SearchFilter.COORDINATE_SYSTEM);
        return options;
    }

    /** Returns the names of the options. */
    static Set<String> names() {
        return BY_OPTION.keySet();
    }

    /** Returns whether the operation searches records, so that it has a query to add filters to. */
    static boolean areTakenBy(OperationDescriptor operation) {
        return operation.entity().equals("search") && operation.parameter(QUERY) != null;
    }

    /** Adds the filters among the options to the query in the arguments. */
    static void addTo(Map<String, Object> arguments, Map<String, Object> options) {
        String filters = query(options).toString();
        if (!filters.isEmpty()) {
            CatalogueQuery query = CatalogueQuery.parse((String) arguments.get(QUERY));
            arguments.put(QUERY, query.and(CatalogueQuery.parse(filters)).toString());
        }
    }

    /** Returns the query with the filters. */
    static CatalogueQuery query(Map<String, Object> options) {
        CatalogueQueryBuilder query = CatalogueQuery.builder();
        BY_OPTION.forEach((name, filter) -> {
            Object given = options.get(name);
            try {
                values(filter, given).forEach(value -> query.with(filter, value));
            } catch (IllegalArgumentException e) {
                throw new InvalidParameterException("search.search", name, given, e.getMessage());
            }
        });
        return query.build();
    }

    private static List<String> values(SearchFilter filter, Object given) {
        if (given == null) {
            return List.of();
        }
        String text = given.toString();
        if (text.isBlank()) {
            throw new IllegalArgumentException("which would find all records: set a value, or leave it out");
        }
        return filter.isRepeatable()
                ? Arrays.stream(text.split(","))
                        .filter(value -> !value.isBlank())
                        .toList()
                : List.of(text);
    }
}
