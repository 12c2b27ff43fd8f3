package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.operation.Word;
import java.util.Locale;

/** What a service is, as far as its address tells how its format is found. */
public enum ServiceType implements Word {
    /** Of OGC: the query of the address names the format. */
    OGC,
    /** Of ArcGIS Server: the path of the address tells the format. */
    ESRI,
    /** Of ArcGIS Server, in a format of OGC. */
    ESRI_OGC,
    /** The address is to tell. */
    GUESS;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
