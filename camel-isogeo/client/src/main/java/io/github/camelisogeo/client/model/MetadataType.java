package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Locale;
import java.util.Objects;

/**
 * What a record describes. Camel case in JSON; queries, tags and {@code /formats} want {@link #hyphenated()}.
 */
public record MetadataType(@JsonValue String wireValue) implements OpenEnum {
    /** Vector or raster; mostly a filter. */
    public static final MetadataType DATASET = new MetadataType("dataset");

    public static final MetadataType RASTER_DATASET = new MetadataType("rasterDataset");
    public static final MetadataType RESOURCE = new MetadataType("resource");
    public static final MetadataType SERVICE = new MetadataType("service");
    public static final MetadataType VECTOR_DATASET = new MetadataType("vectorDataset");
    public static final MetadataType NO_GEO_DATASET = new MetadataType("noGeoDataset");

    public MetadataType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static MetadataType of(String wireValue) {
        return OpenEnums.of(MetadataType.class, wireValue);
    }

    /** As queries, tags and {@code /formats} write it: {@code vector-dataset}. */
    public String hyphenated() {
        return wireValue.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
