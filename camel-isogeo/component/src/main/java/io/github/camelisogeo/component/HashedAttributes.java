package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.MetadataIncludes;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Include;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The attributes of a record that {@code hashOf} names. */
final class HashedAttributes {

    private static final List<String> INCLUDES = List.of(MetadataIncludes.ALL.split(","));

    private HashedAttributes() {}

    /**
     * Returns the names of the attributes.
     *
     * @param text names, separated by commas, or null
     * @throws IllegalArgumentException if one is unknown or the text names none
     */
    static List<String> parse(String text) {
        if (text == null) {
            return List.of();
        }
        List<String> known = ModelType.of(Metadata.class).attributes().stream()
                .map(Attribute::jsonName)
                .toList();
        List<String> named = Arrays.stream(text.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .map(name -> known(name, known))
                .distinct()
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("isogeo: option hashOf is '" + text
                    + "', it must name attributes of a record, separated by commas, or be left out if all count");
        }
        return named;
    }

    private static String known(String name, List<String> known) {
        String meant = Words.meant(name, known);
        if (meant == null) {
            throw new IllegalArgumentException("isogeo: option hashOf names '" + name
                    + "', it must name attributes of a record: " + Words.nearest(name, known));
        }
        return meant;
    }

    /** Returns an include that also requests the attributes, because a sub-resource that isn't read can't differ. */
    static Include included(Include include, List<String> attributes) {
        Set<String> names = new LinkedHashSet<>(include == null ? List.of() : include.names());
        for (String attribute : attributes) {
            String included = Words.meant(attribute, INCLUDES);
            if (included != null && !names.contains("all")) {
                names.add(included);
            }
        }
        return names.isEmpty() ? include : new Include(List.copyOf(names));
    }
}
