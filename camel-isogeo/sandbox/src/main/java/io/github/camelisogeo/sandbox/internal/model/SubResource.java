package io.github.camelisogeo.sandbox.internal.model;

import java.util.List;

/** The parts of a record that are only included on request, by {@code _include}. */
public final class SubResource {

    public static final String TAGS = "tags";
    public static final String KEYWORDS = "keywords";

    /** In the order of an answer. */
    public static final List<String> NAMES = List.of(
            "_abilities",
            "_creator",
            "conditions",
            "contacts",
            "coordinate-system",
            "events",
            "feature-attributes",
            KEYWORDS,
            "layers",
            "limitations",
            "links",
            "operations",
            "serviceLayers",
            "specifications",
            TAGS,
            "translations");

    private SubResource() {}
}
