package io.github.camelisogeo.client.internal.registry;

/** The names of the sub-resources of a record. */
public final class MetadataIncludes {

    /** The sub-resources that {@code all} stands for. */
    public static final String ALL =
            "_creator,conditions,contacts,coordinate-system,events,feature-attributes,keywords,layers,"
                    + "limitations,links,operations,serviceLayers,specifications,tags";

    /** The sub-resources that must be named explicitly. */
    public static final String ALSO = "_abilities,translations";

    private MetadataIncludes() {}
}
