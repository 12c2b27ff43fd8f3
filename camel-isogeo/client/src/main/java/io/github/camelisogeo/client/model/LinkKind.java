package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The kind of service or data that a link leads to. */
public final class LinkKind extends OpenEnum {
    /** Raw data, including hosted files. */
    public static final LinkKind DATA = new LinkKind("data");

    public static final LinkKind ESRI_FEATURE_SERVICE = new LinkKind("esriFeatureService");
    public static final LinkKind ESRI_MAP_SERVICE = new LinkKind("esriMapService");
    public static final LinkKind ESRI_TILE_SERVICE = new LinkKind("esriTileService");
    public static final LinkKind URL = new LinkKind("url");
    public static final LinkKind WFS = new LinkKind("wfs");
    public static final LinkKind WMS = new LinkKind("wms");
    public static final LinkKind WMTS = new LinkKind("wmts");

    private LinkKind(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static LinkKind of(String wireValue) {
        return OpenEnums.of(LinkKind.class, wireValue);
    }
}
