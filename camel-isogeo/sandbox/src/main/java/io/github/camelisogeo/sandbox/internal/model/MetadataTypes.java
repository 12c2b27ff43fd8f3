package io.github.camelisogeo.sandbox.internal.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The types of records: in camel case in documents, hyphenated in queries, tags and paths. */
public final class MetadataTypes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private MetadataTypes() {}

    /** Converts {@code vectorDataset} to {@code vector-dataset}. A hyphenated name stays unchanged. */
    public static String hyphenated(String type) {
        return HUMP.matcher(type).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
