package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What a link leads to.
 */
public record LinkKind(@JsonValue String wireValue) implements OpenEnum {
    /** Raw data, hosted files too. */
    public static final LinkKind DATA = new LinkKind("data");

    public static final LinkKind ESRI_FEATURE_SERVICE = new LinkKind("esriFeatureService");
    public static final LinkKind ESRI_MAP_SERVICE = new LinkKind("esriMapService");
    public static final LinkKind ESRI_TILE_SERVICE = new LinkKind("esriTileService");
    public static final LinkKind URL = new LinkKind("url");
    public static final LinkKind WFS = new LinkKind("wfs");
    public static final LinkKind WMS = new LinkKind("wms");
    public static final LinkKind WMTS = new LinkKind("wmts");

    public LinkKind {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static LinkKind of(String wireValue) {
        return OpenEnums.of(LinkKind.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
