package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.value.Word;
import java.util.Locale;

/** The kind of a service. It determines which part of the URL shows the format. */
public enum ServiceType implements Word {
    /** An OGC service. The query of the URL names the format. */
    OGC,
    /** A service of ArcGIS Server. The path of the URL shows the format. */
    ESRI,
    /** An OGC service of ArcGIS Server. The query of the URL names the format. */
    ESRI_OGC,
    /** Not known: the URL is examined. */
    GUESS;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
