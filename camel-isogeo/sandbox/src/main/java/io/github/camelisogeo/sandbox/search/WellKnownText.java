package io.github.camelisogeo.sandbox.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Geometries written as text (WKT), as strangers write them. */
final class WellKnownText {

    static final int DEEPEST = 32;

    private WellKnownText() {}

    /**
     * The reader of JTS calls itself for each collection in a collection, until the stack is full.
     *
     * @return whether brackets are nested deeper than {@link #DEEPEST}
     */
    static boolean isTooDeep(String wkt) {
        int depth = 0;
        for (int i = 0; i < wkt.length() && depth <= DEEPEST; i++) {
            switch (wkt.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
        }
        return depth > DEEPEST;
    }

    /** The reader of JTS doesn't look at what comes after a geometry. */
    static Geometry read(String wkt, GeometryFactory factory) throws IOException, ParseException {
        Reader text = new StringReader(wkt);
        Geometry geometry = new WKTReader(factory).read(text);
        for (int next = text.read(); next >= 0; next = text.read()) {
            if (!Character.isWhitespace(next)) {
                throw new ParseException("there is more than a geometry");
            }
        }
        return geometry;
    }
}
