package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.model.MetadataTypes;
import io.github.camelisogeo.sandbox.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The filters of {@code q}. Most are tags of records, as they stand. */
final class Filters {

    private static final List<String> BY_TAG = List.of(
            "catalog",
            "conformity",
            "contact",
            "coordinate-system",
            "data-source",
            "format",
            "keyword",
            "license",
            "owner",
            "share");

    /** Their values are words of the API, which it takes in any case. */
    private static final List<String> BY_TAG_IN_ANY_CASE = List.of("action", "provider");

    private static final Set<String> DATASETS = Set.of("vectorDataset", "rasterDataset");

    private static final Map<String, Function<String, Predicate<CatalogueRecord>>> FILTERS = filters();

    private Filters() {}

    /** The condition that a filter such as {@code type:service} sets; null when the token is no filter. */
    static Predicate<CatalogueRecord> of(String token) {
        int colon = token.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Function<String, Predicate<CatalogueRecord>> filter = FILTERS.get(token.substring(0, colon));
        return filter == null ? null : filter.apply(token.substring(colon + 1));
    }

    private static Map<String, Function<String, Predicate<CatalogueRecord>>> filters() {
        Map<String, Function<String, Predicate<CatalogueRecord>>> filters = new HashMap<>();
        BY_TAG.forEach(name -> filters.put(name, value -> tag(name + ":" + value)));
        BY_TAG_IN_ANY_CASE.forEach(
                name -> filters.put(name, value -> tag(name + ":" + value.toLowerCase(Locale.ROOT))));
        filters.put("type", Filters::type);
        filters.put("has-no", Filters::hasNo);
        filters.put("name", value -> sameText(value, record -> record.facts().name()));
        filters.put("path", value -> sameText(value, record -> record.facts().path()));
        return Map.copyOf(filters);
    }

    private static Predicate<CatalogueRecord> tag(String tag) {
        return record -> record.hasTag(tag);
    }

    private static Predicate<CatalogueRecord> type(String value) {
        String type = MetadataTypes.hyphenated(value);
        return "dataset".equals(type)
                ? record -> DATASETS.contains(record.facts().type())
                : record -> type.equals(MetadataTypes.hyphenated(record.facts().type()));
    }

    private static Predicate<CatalogueRecord> hasNo(String filter) {
        return switch (filter) {
            case "name" -> record -> record.facts().name() == null;
            case "path" -> record -> record.facts().path() == null;
            default -> {
                String prefix = filter + ":";
                yield record -> record.tags().keySet().stream().noneMatch(tag -> tag.startsWith(prefix));
            }
        };
    }

    private static Predicate<CatalogueRecord> sameText(String value, Function<CatalogueRecord, String> attribute) {
        String folded = Text.folded(value);
        return record -> {
            String text = attribute.apply(record);
            return text != null && Text.folded(text).equals(folded);
        };
    }
}
