package io.github.camelisogeo.client.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sub-resources to add to an answer ({@code _include}), sent as one comma-separated value. An empty include requests none; an absent
 * (null) one means the operation's default. Immutable.
 *
 * @param names the names, in order; {@code all}, in upper or lower case, stands for all that the operation supports
 */
public record Include(List<String> names) {

    private static final Include NONE = new Include(List.of());
    private static final Include ALL = new Include(List.of("all"));

    public Include {
        names = List.copyOf(names);
    }

    /** Returns an include that requests nothing. */
    public static Include none() {
        return NONE;
    }

    /** Returns an include that requests all sub-resources that the operation supports. */
    public static Include all() {
        return ALL;
    }

    /** Returns an include that requests these sub-resources. */
    public static Include of(String... names) {
        return new Include(Arrays.asList(names));
    }

    /** Parses a comma-separated list of names. */
    public static Include parse(String text) {
        return new Include(commaSeparated(text));
    }

    /** Returns the names to send, with {@code all} replaced by the given names. */
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
