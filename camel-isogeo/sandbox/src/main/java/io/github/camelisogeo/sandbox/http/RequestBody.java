package io.github.camelisogeo.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a request, and the text that they are. */
final class RequestBody {

    private static final int LONGEST = 4 * 1024 * 1024;

    private RequestBody() {}

    /** @throws RefusedException with 413 when it is too long */
    static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            requireShort(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new RefusedException(400, "the body cannot be read");
        }
    }

    /** @throws RefusedException with 413 when that is too long */
    static void requireShort(long length) {
        if (length > LONGEST) {
            throw new RefusedException(413, "the body is longer than " + LONGEST + " bytes");
        }
    }

    /** @throws RefusedException when it is not UTF-8 */
    static String text(byte[] bytes) {
        return text(bytes, "the body");
    }

    /** @param what the bytes are, for the error */
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
