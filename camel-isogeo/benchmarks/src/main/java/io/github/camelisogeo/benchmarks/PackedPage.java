package io.github.camelisogeo.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A page with gzip whose identifiers can be replaced without compressing it again: they are in blocks of their own that aren't compressed. So
 * a million records need no more memory than the documents that they repeat. Immutable.
 */
final class PackedPage {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, 0};
    private static final int TRAILER_BYTES = 8;
    /** A byte that is in no JSON. */
    private static final String NO_ID = "\u0001".repeat(32);

    private static final int STEP = 64 * 1024;

    private final byte[] plain;
    private final byte[] packed;
    private final int[] placesInPlain;
    private final int[] placesInPacked;

    /**
     * Compresses a page.
     *
     * @param begin what is in front of the first identifier
     * @param pieces what follows each identifier
     */
    PackedPage(String begin, List<String> pieces) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADER);
        placesInPlain = new int[pieces.size()];
        placesInPacked = new int[pieces.size()];
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        pack(begin, deflater, Deflater.DEFAULT_COMPRESSION, text, bytes);
        for (int i = 0; i < pieces.size(); i++) {
            placesInPlain[i] = text.size();
            placesInPacked[i] = pack(NO_ID, deflater, Deflater.NO_COMPRESSION, text, bytes);
            pack(pieces.get(i), deflater, Deflater.DEFAULT_COMPRESSION, text, bytes);
        }
        deflater.finish();
        drain(deflater, Deflater.NO_FLUSH, bytes);
        deflater.end();
        bytes.writeBytes(new byte[TRAILER_BYTES]);
        plain = text.toByteArray();
        packed = bytes.toByteArray();
    }

    /** Returns the place of a piece that isn't compressed. */
    private static int pack(
            String piece, Deflater deflater, int level, ByteArrayOutputStream text, ByteArrayOutputStream bytes) {
        byte[] input = piece.getBytes(StandardCharsets.UTF_8);
        text.writeBytes(input);
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        deflater.setLevel(level);
        // The level is used from the next call on, for the input after it.
        drain(deflater, Deflater.NO_FLUSH, block);
        deflater.setInput(input);
        drain(deflater, Deflater.SYNC_FLUSH, block);
        int place = bytes.size() + block.toString(StandardCharsets.ISO_8859_1).indexOf(piece);
        bytes.writeBytes(block.toByteArray());
        return place;
    }

    private static void drain(Deflater deflater, int flush, ByteArrayOutputStream bytes) {
        byte[] step = new byte[STEP];
        int length;
        do {
            length = deflater.deflate(step, 0, step.length, flush);
            bytes.write(step, 0, length);
        } while (length == step.length);
    }

    /** Returns the page with these identifiers, as many as it has records. */
    byte[] with(List<String> ids) {
        byte[] page = packed.clone();
        CRC32 sum = new CRC32();
        int summed = 0;
        for (int i = 0; i < placesInPlain.length; i++) {
            byte[] id = ids.get(i).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(id, 0, page, placesInPacked[i], id.length);
            sum.update(plain, summed, placesInPlain[i] - summed);
            sum.update(id);
            summed = placesInPlain[i] + id.length;
        }
        sum.update(plain, summed, plain.length - summed);
        ByteBuffer.wrap(page, page.length - TRAILER_BYTES, TRAILER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .putInt(plain.length);
        return page;
    }
}
