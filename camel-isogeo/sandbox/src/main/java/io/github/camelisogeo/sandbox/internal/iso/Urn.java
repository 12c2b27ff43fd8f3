package io.github.camelisogeo.sandbox.internal.iso;

import java.util.Locale;
import java.util.regex.Pattern;

/** The identifiers of records outside of the API: {@code urn:isogeo:metadata:uuid:<8-4-4-4-12>}. */
public final class Urn {

    private static final String PREFIX = "urn:isogeo:metadata:uuid:";
    private static final Pattern HEX = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");
    private static final Pattern ANY_PREFIX = Pattern.compile("(?i)^(urn:isogeo:metadata:uuid:|urn:uuid:)");

    private Urn() {}

    public static String of(String id) {
        return id == null ? null : PREFIX + HEX.matcher(id).replaceFirst("$1-$2-$3-$4-$5");
    }

    /** Returns the API's identifier for a URN, a UUID with hyphens, or the identifier itself. */
    public static String identifier(String urn) {
        return ANY_PREFIX.matcher(urn.strip()).replaceFirst("").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
