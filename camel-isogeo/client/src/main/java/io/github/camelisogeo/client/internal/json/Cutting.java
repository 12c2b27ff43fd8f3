package io.github.camelisogeo.client.internal.json;

import java.io.IOException;

/** Cuts parts out of the bytes that a parser reads. One part after the other, in order. */
public interface Cutting {

    /**
     * Begins a part.
     *
     * @param offset the place of its first byte, which the parser has just read
     */
    void begin(long offset) throws IOException;

    /**
     * Ends a part and returns its bytes.
     *
     * @param offset the place behind its last byte, which the parser has just read
     */
    byte[] end(long offset) throws IOException;
}
