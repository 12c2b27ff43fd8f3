package io.github.camelisogeo.client.address;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Word;
import java.util.Arrays;
import java.util.Set;

/** The tabs of the page on which a record is edited. Not every type of record has every tab. */
public enum EditTab {
    IDENTIFICATION(Types.ALL),
    HISTORY(Types.ALL),
    GEOGRAPHY(Types.WITH_GEOGRAPHY),
    QUALITY(Types.WITH_GEOGRAPHY),
    ATTRIBUTES(Types.WITH_ATTRIBUTES),
    CONSTRAINTS(Types.ALL),
    RESOURCES(Types.ALL),
    CONTACTS(Types.ALL),
    ADVANCED(Types.ALL),
    METADATA(Types.ALL);

    private final Set<MetadataType> types;

    EditTab(Set<MetadataType> types) {
        this.types = types;
    }

    private static final class Types {

        static final Set<MetadataType> WITH_ATTRIBUTES =
                Set.of(MetadataType.VECTOR_DATASET, MetadataType.NO_GEO_DATASET);
        static final Set<MetadataType> WITH_GEOGRAPHY = Set.of(
                MetadataType.DATASET,
                MetadataType.RASTER_DATASET,
                MetadataType.VECTOR_DATASET,
                MetadataType.NO_GEO_DATASET,
                MetadataType.SERVICE);
        static final Set<MetadataType> ALL = Set.of(
                MetadataType.DATASET,
                MetadataType.RASTER_DATASET,
                MetadataType.VECTOR_DATASET,
                MetadataType.NO_GEO_DATASET,
                MetadataType.SERVICE,
                MetadataType.RESOURCE);
    }

    /**
     * Returns the tab with this name, in upper or lower case.
     *
     * @throws IllegalArgumentException if there is none; the message lists the tabs, the most similar first
     */
    public static EditTab of(String name) {
        return Word.find(EditTab.class, String.valueOf(name).trim())
                .orElseThrow(() -> new IllegalArgumentException("the tab is '" + name + "', it must be one of: "
                        + String.join(", ", Nearest.first(name, Word.all(EditTab.class)))));
    }

    /** Returns whether records of a type have this tab. */
    public boolean isFor(MetadataType type) {
        return types.contains(type);
    }

    /**
     * Checks that records of a type have this tab.
     *
     * @return this tab
     * @throws IllegalArgumentException if they don't, or if the type is not known
     */
    public EditTab requiredFor(MetadataType type) {
        if (!type.isKnown()) {
            throw new IllegalArgumentException(
                    "the type of the record is '" + type + "', for which the tabs are not known");
        }
        if (!isFor(type)) {
            throw new IllegalArgumentException("the tab is '" + this + "', but a record of type " + type + " has only: "
                    + String.join(
                            ", ",
                            Arrays.stream(values())
                                    .filter(tab -> tab.isFor(type))
                                    .map(EditTab::toString)
                                    .toList()));
        }
        return this;
    }

    /** Returns the name of the tab in addresses. */
    @Override
    public String toString() {
        return Word.of(this);
    }
}
