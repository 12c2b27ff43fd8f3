package io.github.camelisogeo.sandbox.internal.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A format that is known before any record names it.
 *
 * @param type dataset, service or resource
 */
public record KnownFormat(String code, String name, String type, List<String> aliases) {

    private static final Map<String, KnownFormat> BY_CODE = load();

    private static Map<String, KnownFormat> load() {
        Map<String, KnownFormat> formats = new LinkedHashMap<>();
        for (String[] row : Tsv.rows(KnownFormat.class, "formats.tsv")) {
            List<String> aliases = Arrays.stream(row[3].split(","))
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            formats.put(row[0], new KnownFormat(row[0], row[1], row[2], aliases));
        }
        return formats;
    }

    public static List<KnownFormat> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** Returns the name of a format, or its code if it is unknown. */
    static String nameOf(String code) {
        KnownFormat format = BY_CODE.get(code);
        return format == null ? code : format.name();
    }
}
