package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A search for keywords. Words may be beginnings, as it serves those who still type.
 *
 * @param ids null for any
 * @param tags null for any
 * @param q null for any
 */
public record KeywordSearch(Set<String> ids, Set<String> tags, String q, Comparator<Entity> order) {

    /** In order. */
    public List<Entity> among(Stream<Entity> keywords) {
        List<String> words = Text.words(q == null ? "" : q);
        return keywords.filter(keyword -> ids == null || ids.contains(keyword.key()))
                .filter(keyword -> tags == null || tags.contains(keyword.tag()))
                .filter(keyword -> matches(keyword, words))
                .sorted(order.thenComparing(Entity::key))
                .toList();
    }

    private static boolean matches(Entity keyword, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Json.text(keyword.document(), "text");
        List<String> own = Text.words(text == null ? "" : text);
        return words.stream().allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }

    /** Alphabetically, whatever case and accents. */
    public static Comparator<Entity> byText() {
        return Comparator.comparing(keyword -> {
            String text = Json.text(keyword.document(), "text");
            return text == null ? "" : Text.folded(text);
        });
    }
}
