package io.github.camelisogeo.client.api;

/** The sub-resources of a record. */
final class MetadataIncludes {

    /** What {@code all} stands for. */
    static final String ALL =
            "_creator,conditions,contacts,coordinate-system,events,feature-attributes,keywords,layers,"
                    + "limitations,links,operations,serviceLayers,specifications,tags";

    /** What only comes when it is named. */
    static final String ALSO = "_abilities,translations";

    private MetadataIncludes() {}
}
