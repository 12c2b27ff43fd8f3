package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.OpenEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The filters that a query knows ({@code q} of {@code GET /resources/search}). The tags of an answer are filters as they stand. */
public enum SearchFilter {
    /** What the links of a record allow: download, other, view. */
    ACTION(
            true,
            OpenEnums.known(LinkAction.class).stream().map(OpenEnum::wireValue).toList(),
            FilterValue::any),
    /** The identifier of a catalog. */
    CATALOG(true, List.of(), FilterValue::identifier),
    /** {@code group:<contactId>} or {@code <workgroupId>:<contactId>}. */
    CONTACT(true, List.of(), FilterValue.owned(List.of("group", "user"))),
    /** The EPSG code of the coordinate system. */
    COORDINATE_SYSTEM(false, List.of(), FilterValue::epsg),
    /** The identifier of a data source. */
    DATA_SOURCE(true, List.of(), FilterValue::identifier),
    /** The code of a format. */
    FORMAT(false, List.of(), FilterValue::any),
    /** The name of a filter for which the record has nothing: {@code keyword}. */
    HAS_NO(true, List.of(), FilterValue::any),
    /** {@code isogeo:<code>}, {@code inspire-theme:<code>} or {@code group-theme:<code>}; a code alone is one of Isogeo. */
    KEYWORD(true, List.of(), FilterValue::keyword),
    /** {@code isogeo:<licenseId>} or {@code <workgroupId>:<licenseId>}. */
    LICENSE(true, List.of(), FilterValue.owned(List.of("isogeo"))),
    /** The technical name of the data. */
    NAME(true, List.of(), FilterValue::any),
    /** The identifier of the workgroup that holds the record. */
    OWNER(false, List.of(), FilterValue::identifier),
    /** Where the data are. */
    PATH(true, List.of(), FilterValue::any),
    /** Who wrote the record: a person (manual) or a scan (auto). */
    PROVIDER(true, List.of("manual", "auto"), FilterValue::any),
    /** The type of records, hyphenated: {@code vector-dataset}. */
    TYPE(
            false,
            OpenEnums.known(MetadataType.class).stream()
                    .map(MetadataType::hyphenated)
                    .toList(),
            FilterValue::type);

    private static final Map<String, SearchFilter> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(SearchFilter::wireName, Function.identity()));

    private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean many;
    private final List<String> possible;
    private final UnaryOperator<String> reader;

    SearchFilter(boolean many, List<String> possible, UnaryOperator<String> reader) {
        this.many = many;
        this.possible = possible;
        this.reader = reader;
    }

    /** The name as a query writes it: {@code has-no}. */
    public String wireName() {
        return wireName;
    }

    /** Whether a query may hold it more than once. */
    public boolean isRepeatable() {
        return many;
    }

    /** The values that are possible; empty where any may be. */
    public List<String> possibleValues() {
        return possible;
    }

    /** The filter of this name, nothing for a name that is none. */
    public static Optional<SearchFilter> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /**
     * The part of a query that a value makes, read from the forms that people write: identifiers of every shape, types as JSON or
     * queries write them, a whole tag ({@code keyword:isogeo:roads}).
     *
     * @throws IllegalArgumentException if the filter takes no such value; the message names what is possible
     */
    public QueryTerm term(Object value) {
        String given = FilterValue.text(value).trim();
        String bare =
                given.startsWith(wireName() + ":") ? given.substring(wireName().length() + 1) : given;
        if (bare.isEmpty()) {
            throw refused(given, "it must not be empty");
        }
        String read;
        try {
            read = reader.apply(bare);
        } catch (IllegalArgumentException e) {
            throw refused(given, e.getMessage());
        }
        if (!possible.isEmpty()) {
            read = read.toLowerCase(Locale.ROOT);
        }
        requirePossible(read);
        return new QueryTerm(wireName() + ":" + read);
    }

    /** Refuses a value that is not possible, in any case. */
    void requirePossible(String value) {
        if (!possible.isEmpty() && !possible.contains(value.toLowerCase(Locale.ROOT))) {
            throw refused(value, "it must be one of: " + String.join(", ", Nearest.first(value, possible)));
        }
    }

    private IllegalArgumentException refused(String value, String expected) {
        return new IllegalArgumentException("the filter " + wireName() + " is '" + value + "', " + expected);
    }

    @Override
    public String toString() {
        return wireName();
    }
}
