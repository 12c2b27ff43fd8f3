package io.github.camelisogeo.client.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the attributes of a model by their names in JSON, without making strings of them. */
final class AttributeNames {

    private static final int LOAD = 4;

    private final byte[][] names;
    private final Attribute[] attributes;

    AttributeNames(Attribute[] attributes) {
        int capacity = Integer.highestOneBit(LOAD * attributes.length + 1) * 2;
        this.names = new byte[capacity][];
        this.attributes = new Attribute[capacity];
        for (Attribute attribute : attributes) {
            byte[] name = attribute.jsonName().getBytes(StandardCharsets.UTF_8);
            int at = hash(name, 0, name.length);
            while (names[at] != null) {
                at = next(at);
            }
            names[at] = name;
            this.attributes[at] = attribute;
        }
    }

    /** Returns the attribute of a name, or null if there is none. */
    Attribute find(byte[] text, int from, int to) {
        int at = hash(text, from, to);
        while (names[at] != null) {
            if (Arrays.equals(names[at], 0, names[at].length, text, from, to)) {
                return attributes[at];
            }
            at = next(at);
        }
        return null;
    }

    private int next(int at) {
        return at + 1 & names.length - 1;
    }

    /** The length and three bytes tell the names of our models apart. */
    private int hash(byte[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int hash = (to - from) * 31 + text[from];
        hash = hash * 31 + text[from + to >>> 1];
        return hash * 31 + text[to - 1] & names.length - 1;
    }
}
