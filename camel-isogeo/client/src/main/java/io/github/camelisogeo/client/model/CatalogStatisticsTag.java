package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What the statistics of a catalogue can be counted by.
 */
public record CatalogStatisticsTag(@JsonValue String wireValue) implements OpenEnum {
    public static final CatalogStatisticsTag CONTACT = new CatalogStatisticsTag("contact");
    public static final CatalogStatisticsTag COORDINATE_SYSTEM = new CatalogStatisticsTag("coordinate-system");
    public static final CatalogStatisticsTag FORMAT = new CatalogStatisticsTag("format");
    public static final CatalogStatisticsTag INSPIRE_THEME = new CatalogStatisticsTag("keyword:inspire-theme");
    public static final CatalogStatisticsTag KEYWORD = new CatalogStatisticsTag("keyword");

    public CatalogStatisticsTag {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static CatalogStatisticsTag of(String wireValue) {
        return OpenEnums.of(CatalogStatisticsTag.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
