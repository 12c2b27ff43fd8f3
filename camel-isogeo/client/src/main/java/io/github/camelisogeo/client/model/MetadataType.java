package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Locale;

/** What a record describes. JSON has it in camel case; queries, tags and {@code /formats} need {@link #hyphenated()}. */
public final class MetadataType extends OpenEnum {
    /** A vector or raster dataset; mostly used as a filter. */
    public static final MetadataType DATASET = new MetadataType("dataset");

    public static final MetadataType RASTER_DATASET = new MetadataType("rasterDataset");
    public static final MetadataType RESOURCE = new MetadataType("resource");
    public static final MetadataType SERVICE = new MetadataType("service");
    public static final MetadataType VECTOR_DATASET = new MetadataType("vectorDataset");
    public static final MetadataType NO_GEO_DATASET = new MetadataType("noGeoDataset");

    private MetadataType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static MetadataType of(String wireValue) {
        return OpenEnums.of(MetadataType.class, wireValue);
    }

    /** Returns the word as queries, tags and {@code /formats} write it: {@code vector-dataset}. */
    public String hyphenated() {
        return wireValue().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
