package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search for keywords. Words may be prefixes, so that it can be used while typing.
 *
 * @param records the records whose keywords to find, or null for any
 * @param tags the tags to find, or null for any; case is ignored, since records write the tags of INSPIRE themes in two
 *     ways
 * @param q the query, or null for any
 */
public record KeywordSearch(List<CatalogueRecord> records, List<String> tags, String q, Comparator<Entity> order) {

    /** Returns the found keywords in order. */
    public List<Entity> among(Stream<Entity> keywords) {
        List<String> words = Text.words(q == null ? "" : q);
        return keywords.filter(this::isOnOneOfTheRecords)
                .filter(this::isTagged)
                .filter(keyword -> matches(keyword, words))
                .sorted(order.thenComparing(Entity::key))
                .toList();
    }

    private boolean isOnOneOfTheRecords(Entity keyword) {
        return records == null
                || records.stream().anyMatch(record -> record.facts().names(keyword));
    }

    private boolean isTagged(Entity keyword) {
        return tags == null || tags.stream().anyMatch(tag -> tag.equalsIgnoreCase(keyword.tag()));
    }

    private static boolean matches(Entity keyword, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Json.text(keyword.document(), "text");
        List<String> own = Text.words(text == null ? "" : text);
        return words.stream().allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }

    /** Compares keywords alphabetically, without case and accents. */
    public static Comparator<Entity> byText() {
        return Comparator.comparing(keyword -> {
            String text = Json.text(keyword.document(), "text");
            return text == null ? "" : Text.folded(text);
        });
    }
}
