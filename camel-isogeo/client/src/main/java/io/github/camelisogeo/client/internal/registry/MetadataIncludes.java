package io.github.camelisogeo.client.internal.registry;

/** The sub-resources of a record. */
public final class MetadataIncludes {

    /** What {@code all} stands for. */
    public static final String ALL =
            "_creator,conditions,contacts,coordinate-system,events,feature-attributes,keywords,layers,"
                    + "limitations,links,operations,serviceLayers,specifications,tags";

    /** What only comes when it is named. */
    public static final String ALSO = "_abilities,translations";

    private MetadataIncludes() {}
}
