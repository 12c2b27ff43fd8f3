package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Some members of a record's document, {@code "name":value,"name":value}, as the bytes of an answer. Answers are made
 * by copying fragments. A repetition of the record only differs in its identifier, which has a fixed length, so that a
 * search never has to build a document.
 */
final class Fragment {

    private final byte[] bytes;
    private final int[] identifierAt;

    private Fragment(byte[] bytes, int[] identifierAt) {
        this.bytes = bytes;
        this.identifierAt = identifierAt;
    }

    /**
     * Returns a fragment.
     *
     * @param members {@code "name":value,"name":value} in UTF-8
     */
    static Fragment of(byte[] members, String id) {
        return new Fragment(members, places(new String(members, StandardCharsets.ISO_8859_1), id));
    }

    /**
     * Returns the offsets of the identifier. The text is decoded as Latin-1, so that character offsets equal byte
     * offsets.
     */
    private static int[] places(String bytes, String id) {
        int[] places = new int[2];
        int found = 0;
        for (int at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + Identifier.LENGTH)) {
            if (found == places.length) {
                places = Arrays.copyOf(places, 2 * found);
            }
            places[found++] = at;
        }
        return Arrays.copyOf(places, found);
    }

    int length() {
        return bytes.length;
    }

    /** Copies the members to {@code target} with the given identifier, and returns the offset after them. */
    int copyTo(byte[] target, int offset, byte[] id) {
        System.arraycopy(bytes, 0, target, offset, bytes.length);
        for (int at : identifierAt) {
            System.arraycopy(id, 0, target, offset + at, id.length);
        }
        return offset + bytes.length;
    }
}
