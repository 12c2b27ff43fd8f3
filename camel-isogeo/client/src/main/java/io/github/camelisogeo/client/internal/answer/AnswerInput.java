package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/** Reads the content of an answer, without compression. */
@FunctionalInterface
interface AnswerInput {

    /** Reads at least one byte. Returns the number of bytes, or -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException;
}
