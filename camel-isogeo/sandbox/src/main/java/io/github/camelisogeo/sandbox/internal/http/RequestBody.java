package io.github.camelisogeo.sandbox.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a request, and their text. */
final class RequestBody {

    private static final int LONGEST = 4 * 1024 * 1024;

    private RequestBody() {}

    /**
     * Reads a body.
     *
     * @throws RefusedException with 413 if the body is too long
     */
    static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            requireShort(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new RefusedException(400, "the body cannot be read");
        }
    }

    /**
     * Checks the length of a body.
     *
     * @throws RefusedException with 413 if it is too long
     */
    static void requireShort(long length) {
        if (length > LONGEST) {
            throw new RefusedException(413, "the body is longer than " + LONGEST + " bytes");
        }
    }

    /**
     * Decodes a body.
     *
     * @throws RefusedException if the bytes aren't UTF-8
     */
    static String text(byte[] bytes) {
        return text(bytes, "the body");
    }

    /**
     * Decodes bytes.
     *
     * @param what describes the bytes in the error message
     */
    static String text(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(400, what + " is not in UTF-8");
        }
    }
}
