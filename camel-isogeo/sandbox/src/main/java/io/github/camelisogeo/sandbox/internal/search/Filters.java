package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.model.MetadataTypes;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The filters of {@code q}. Most of them are tags of records, unchanged. */
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

    /** Their values are words of the API, which ignores their case. */
    private static final List<String> BY_TAG_IN_ANY_CASE = List.of("action", "provider");

    private static final Set<String> DATASETS = Set.of("dataset", "vectorDataset", "rasterDataset");

    private static final Map<String, Function<String, Condition>> FILTERS = filters();

    private Filters() {}

    /** Returns the condition of a filter such as {@code type:service}, or null if the token isn't a filter. */
    static Condition of(String token) {
        int colon = token.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Function<String, Condition> filter = FILTERS.get(token.substring(0, colon));
        return filter == null ? null : filter.apply(token.substring(colon + 1));
    }

    private static Map<String, Function<String, Condition>> filters() {
        Map<String, Function<String, Condition>> filters = new HashMap<>();
        BY_TAG.forEach(name -> filters.put(name, value -> tag(name + ":" + value)));
        BY_TAG_IN_ANY_CASE.forEach(
                name -> filters.put(name, value -> tag(name + ":" + value.toLowerCase(Locale.ROOT))));
        filters.put("type", Filters::type);
        filters.put("has-no", Filters::hasNo);
        filters.put("name", value -> sameText(value, record -> record.facts().name()));
        filters.put("path", value -> sameText(value, record -> record.facts().path()));
        return Map.copyOf(filters);
    }

    private static Condition tag(String tag) {
        return Condition.indexed(record -> record.hasTag(tag), index -> index.tagged(tag));
    }

    private static Condition type(String value) {
        String type = MetadataTypes.hyphenated(value);
        Predicate<String> wanted =
                "dataset".equals(type) ? DATASETS::contains : own -> type.equals(MetadataTypes.hyphenated(own));
        return Condition.indexed(record -> wanted.test(record.facts().type()), index -> index.ofType(wanted));
    }

    private static Condition hasNo(String filter) {
        return switch (filter) {
            case "name" -> looking(record -> record.facts().name() == null);
            case "path" -> looking(record -> record.facts().path() == null);
            default -> {
                String prefix = filter + ":";
                yield Condition.without(
                        record -> record.tags().keySet().stream().anyMatch(tag -> tag.startsWith(prefix)),
                        index -> index.taggedWith(prefix));
            }
        };
    }

    private static Condition sameText(String value, Function<CatalogueRecord, String> attribute) {
        String folded = Text.folded(value);
        return looking(record -> {
            String text = attribute.apply(record);
            return text != null && Text.folded(text).equals(folded);
        });
    }

    /** Returns a condition that is too rare to be indexed. */
    private static Condition looking(Predicate<CatalogueRecord> holds) {
        return holds::test;
    }
}
