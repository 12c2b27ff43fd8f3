package io.github.camelisogeo.client.value;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads well-known text once, and refuses what isn't a geometry in degrees. Nothing is kept of it: the API wants the text. */
final class WktReader {

    private static final String EXAMPLE =
            "it must be WKT in degrees, such as POINT(2.35 48.86) or POLYGON((0 40,1 40,1 41,0 40))";

    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z]+|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|[(),])\\s*");

    /** How deep the positions of a geometry are nested in lists. */
    private static final Map<String, Integer> DEPTHS = Map.of(
            "POINT", 0,
            "LINESTRING", 1,
            "LINEARRING", 1,
            "POLYGON", 2,
            "MULTIPOINT", 1,
            "MULTILINESTRING", 2,
            "MULTIPOLYGON", 3);

    private static final String COLLECTION = "GEOMETRYCOLLECTION";

    private final String text;
    private final Matcher tokens;
    private String token;
    private int at;

    WktReader(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    /**
     * Reads the geometry.
     *
     * @throws IllegalArgumentException if the text is none
     */
    void read() {
        if (text.regionMatches(true, 0, "SRID", 0, 4)) {
            throw refused("which names a reference system; the API reads EPSG:4326 only");
        }
        next();
        geometry();
        if (token != null) {
            throw refused("which goes on behind its end with '" + token + "'");
        }
    }

    private void geometry() {
        String name = token == null ? "" : token.toUpperCase(Locale.ROOT);
        if (!DEPTHS.containsKey(name) && !name.equals(COLLECTION)) {
            throw refused("which is no geometry");
        }
        next();
        if (token != null && token.matches("(?i)ZM?|M")) {
            next();
        }
        if (token != null && token.equalsIgnoreCase("EMPTY")) {
            throw refused("which is empty");
        }
        if (name.equals(COLLECTION)) {
            list(this::geometry);
        } else if (name.equals("POINT")) {
            expect("(");
            position();
            expect(")");
        } else {
            positions(name, DEPTHS.get(name));
        }
    }

    private void positions(String name, int depth) {
        if (depth > 1) {
            list(() -> positions(name, depth - 1));
            return;
        }
        if (name.equals("MULTIPOINT")) {
            list(this::pointOfMany);
            return;
        }
        String[] first = new String[1];
        String[] last = new String[1];
        int count = list(() -> {
            last[0] = position();
            first[0] = first[0] == null ? last[0] : first[0];
        });
        boolean isLine = name.endsWith("LINESTRING");
        if (count < (isLine ? 2 : 4)) {
            throw refused(isLine ? "which has a line of one position" : "which has a ring of less than four positions");
        }
        if (!isLine && !first[0].equals(last[0])) {
            throw refused("which has a ring that isn't closed");
        }
    }

    private void pointOfMany() {
        boolean enclosed = "(".equals(token);
        if (enclosed) {
            next();
        }
        position();
        if (enclosed) {
            expect(")");
        }
    }

    private int list(Runnable element) {
        expect("(");
        int count = 1;
        element.run();
        while (",".equals(token)) {
            next();
            element.run();
            count++;
        }
        expect(")");
        return count;
    }

    /** Reads a position of two to four numbers, and returns the first two. */
    private String position() {
        double longitude = number();
        double latitude = number();
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw refused(
                    "whose position " + longitude + " " + latitude
                            + " is beyond 180 degrees of longitude or 90 of latitude: coordinates of another reference system, such as EPSG:2154, have to be converted");
        }
        for (int further = 0; further < 2 && isNumber(); further++) {
            next();
        }
        return longitude + " " + latitude;
    }

    private boolean isNumber() {
        return token != null && token.matches("[+-]?[\\d.].*");
    }

    private double number() {
        if (!isNumber()) {
            throw refused("which lacks a number " + here());
        }
        double number = Double.parseDouble(token);
        next();
        return number;
    }

    private void expect(String sign) {
        if (!sign.equals(token)) {
            throw refused("which lacks '" + sign + "' " + here());
        }
        next();
    }

    private String here() {
        return token == null ? "at its end" : "before '" + token + "'";
    }

    private void next() {
        if (at == text.length()) {
            token = null;
        } else if (tokens.region(at, text.length()).lookingAt()) {
            token = tokens.group(1);
            at = tokens.end();
        } else {
            throw refused("which can't be read from '" + beginning(text.substring(at)) + "' on");
        }
    }

    private static String beginning(String rest) {
        return rest.length() <= 20 ? rest : rest.substring(0, 20) + "...";
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why + ": " + EXAMPLE);
    }
}
