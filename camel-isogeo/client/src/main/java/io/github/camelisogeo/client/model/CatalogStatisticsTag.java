package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What the statistics of a catalogue can count records by. */
public final class CatalogStatisticsTag extends OpenEnum {
    public static final CatalogStatisticsTag CONTACT = new CatalogStatisticsTag("contact");
    public static final CatalogStatisticsTag COORDINATE_SYSTEM = new CatalogStatisticsTag("coordinate-system");
    public static final CatalogStatisticsTag FORMAT = new CatalogStatisticsTag("format");
    public static final CatalogStatisticsTag INSPIRE_THEME = new CatalogStatisticsTag("keyword:inspire-theme");
    public static final CatalogStatisticsTag KEYWORD = new CatalogStatisticsTag("keyword");

    private CatalogStatisticsTag(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static CatalogStatisticsTag of(String wireValue) {
        return OpenEnums.of(CatalogStatisticsTag.class, wireValue);
    }
}
