package io.github.camelisogeo.sandbox.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Types of records: camelCase in documents, hyphenated in queries, tags and paths. */
public final class MetadataTypes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private MetadataTypes() {}

    /** {@code vectorDataset} becomes {@code vector-dataset}; what is hyphenated already stays as it is. */
    public static String hyphenated(String type) {
        return HUMP.matcher(type).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
