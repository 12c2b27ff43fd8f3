package io.github.camelisogeo.client.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sub-resources to add to an answer ({@code _include}), sent as one comma-joined value. An empty include asks for nothing; that is
 * not the same as an absent one, which gives way to the operation's default.
 *
 * @param names the names, in order; {@code all} (in any case) stands for all that the operation knows
 */
public record Include(List<String> names) {

    private static final Include NONE = new Include(List.of());
    private static final Include ALL = new Include(List.of("all"));

    public Include {
        names = List.copyOf(names);
    }

    /** Asks for nothing. */
    public static Include none() {
        return NONE;
    }

    /** Asks for all that the operation knows. */
    public static Include all() {
        return ALL;
    }

    /** Asks for these. */
    public static Include of(String... names) {
        return new Include(Arrays.asList(names));
    }

    /** Reads comma-separated text. */
    public static Include parse(String text) {
        return new Include(commaSeparated(text));
    }

    /** The names that are sent, with {@code all} replaced. */
    public List<String> expanded(List<String> all) {
        Set<String> sent = new LinkedHashSet<>();
        for (String name : names) {
            if (name.equalsIgnoreCase("all")) {
                sent.addAll(all);
            } else {
                sent.add(name);
            }
        }
        return List.copyOf(sent);
    }

    static List<String> commaSeparated(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.trim());
            }
        }
        return parts;
    }
}
