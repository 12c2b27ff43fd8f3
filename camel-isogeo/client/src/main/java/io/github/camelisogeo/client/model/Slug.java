package io.github.camelisogeo.client.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names that are safe in URLs and paths: {@code Référence - Routes} becomes {@code reference-routes}. */
final class Slug {

    private Slug() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{ASCII}]", "")
                .replaceAll("[^\\w\\s-]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\\s]+", "-");
    }
}
