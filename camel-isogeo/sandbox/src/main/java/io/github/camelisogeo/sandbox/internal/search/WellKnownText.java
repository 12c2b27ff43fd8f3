package io.github.camelisogeo.sandbox.internal.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Parses untrusted geometries in WKT. */
final class WellKnownText {

    static final int DEEPEST = 32;

    private WellKnownText() {}

    /**
     * Returns true if brackets are nested deeper than {@link #DEEPEST}. The parser of JTS is recursive, and would
     * overflow the stack.
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

    /** Parses a geometry. Refuses text after it, which the parser of JTS ignores. */
    static Geometry read(String wkt, GeometryFactory factory) throws IOException, ParseException {
        Reader text = new StringReader(wkt);
        Geometry geometry = new WKTReader(factory).read(text);
        for (int next = text.read(); next >= 0; next = text.read()) {
            if (!Character.isWhitespace(next)) {
                throw new ParseException("there is text after the geometry");
            }
        }
        return geometry;
    }
}
