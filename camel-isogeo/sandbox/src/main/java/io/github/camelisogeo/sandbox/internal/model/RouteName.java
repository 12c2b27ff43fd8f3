package io.github.camelisogeo.sandbox.internal.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of routes: a verb and a path with placeholders. It doesn't matter how the placeholders are called, or whether the verb is in capitals. */
public final class RouteName {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}/]*}");

    private RouteName() {}

    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /**
     * Returns the same name as one of the known ones.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static String among(Collection<String> known, String name) {
        Optional<String> same =
                known.stream().filter(candidate -> same(candidate, name)).findFirst();
        return same.orElseThrow(() -> new IllegalArgumentException("route is " + name
                + ", it must be a verb and a path with placeholders, as in GET /resources/{metadataId}"
                + Nearest.question(name, known)));
    }

    private static String plain(String name) {
        int verb = Math.max(0, name.indexOf(' '));
        return name.substring(0, verb).toUpperCase(Locale.ROOT)
                + PLACEHOLDER.matcher(name.substring(verb)).replaceAll("{}");
    }
}
