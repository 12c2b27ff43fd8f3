package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.OpenEnum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The filters of a query ({@code q} of {@code GET /resources/search}). A tag of a search result can be used as a filter unchanged. */
public enum SearchFilter {
    /** An action that the record's links allow: download, other or view. */
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
    /** The name of a filter for which the record has no value, for instance {@code keyword}. */
    HAS_NO(true, List.of(), FilterValue::any),
    /** {@code isogeo:<code>}, {@code inspire-theme:<code>} or {@code group-theme:<code>}. A code alone belongs to Isogeo's thesaurus. */
    KEYWORD(true, List.of(), FilterValue::keyword),
    /** {@code isogeo:<licenseId>} or {@code <workgroupId>:<licenseId>}. */
    LICENSE(true, List.of(), FilterValue.owned(List.of("isogeo"))),
    /** The technical name of the data. */
    NAME(true, List.of(), FilterValue::any),
    /** The identifier of the workgroup that owns the record. */
    OWNER(false, List.of(), FilterValue::identifier),
    /** The location of the data. */
    PATH(true, List.of(), FilterValue::any),
    /** The origin of the record: a person (manual) or a scan (auto). */
    PROVIDER(true, List.of("manual", "auto"), FilterValue::any),
    /** The type of record, hyphenated: {@code vector-dataset}. */
    TYPE(
            false,
            OpenEnums.known(MetadataType.class).stream()
                    .map(MetadataType::hyphenated)
                    .toList(),
            FilterValue::type);

    private static final String MISSING = "it must not be empty: write a value right after the colon, without a space";

    /** Filters whose values have two parts, separated by a colon. */
    private static final Set<SearchFilter> OWNED = EnumSet.of(CONTACT, KEYWORD, LICENSE);

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

    /** Returns the name of this filter in a query: {@code has-no}. */
    public String wireName() {
        return wireName;
    }

    /** Returns whether a query may contain this filter more than once. */
    public boolean isRepeatable() {
        return many;
    }

    /** Returns the possible values, or an empty list if any value is possible. */
    public List<String> possibleValues() {
        return possible;
    }

    /** Returns the filter with this name in a query, or empty if there is none. */
    public static Optional<SearchFilter> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /**
     * Returns the part of a query that filters by a value. Accepts the forms that people write: identifiers of any format, types as written
     * in JSON or in queries, a whole tag ({@code keyword:isogeo:roads}).
     *
     * @throws IllegalArgumentException if the filter doesn't accept the value; the message lists the possible values
     */
    public QueryTerm term(Object value) {
        String given = FilterValue.text(value).trim();
        String bare =
                given.startsWith(wireName() + ":") ? given.substring(wireName().length() + 1) : given;
        if (bare.isEmpty()) {
            throw refused(given, MISSING);
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

    /** Refuses a value that is missing, whole or in part, or not possible, in upper or lower case. */
    void requirePossible(String value) {
        if (!possible.isEmpty() && !possible.contains(value.toLowerCase(Locale.ROOT))) {
            throw refused(value, "it must be one of: " + String.join(", ", Nearest.first(value, possible)));
        }
        if (value.isEmpty()) {
            throw refused(value, MISSING);
        }
        if (OWNED.contains(this) && value.endsWith(":")) {
            throw refused(value, "it must not end with a colon: add what is meant of " + value);
        }
        if (this == HAS_NO) {
            refuseMistyped(value);
        }
    }

    /** Refuses a name that is almost that of a filter. Others are sent, since the API may know more of them. */
    private void refuseMistyped(String value) {
        String name = value.toLowerCase(Locale.ROOT).replaceFirst(":.*", "");
        if (!BY_NAME.containsKey(name) && Nearest.meant(name, BY_NAME.keySet()).isPresent()) {
            throw refused(
                    value,
                    "it must be the name of a filter, the most similar ones are: "
                            + String.join(
                                    ", ", Nearest.first(name, BY_NAME.keySet()).subList(0, 3)));
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
