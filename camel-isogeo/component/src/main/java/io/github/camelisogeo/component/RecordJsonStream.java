package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes a whole search as the JSON of a single answer, one record at a time, so that only one record is in memory. */
final class RecordJsonStream extends InputStream {

    private static final byte[] END = {']', '}'};

    private final Iterator<byte[]> records;
    private final Runnable onClose;
    private byte[] chunk;
    private int position;
    private boolean first = true;
    private boolean ended;

    /**
     * @param records the records as JSON
     * @param onClose closes the records
     */
    RecordJsonStream(MetadataSearch summary, Iterator<byte[]> records, Runnable onClose) {
        this.records = records;
        this.onClose = onClose;
        this.chunk = beginning(summary);
    }

    private static byte[] beginning(MetadataSearch summary) {
        ObjectNode head = ModelJson.toTree(
                summary.toBuilder().limit(summary.total()).results(null).build());
        head.remove("results");
        String text = head.toString();
        String members = text.substring(0, text.length() - 1);
        return (members + (head.isEmpty() ? "" : ",") + "\"results\":[").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == chunk.length) {
            if (ended) {
                return -1;
            }
            chunk = following();
            position = 0;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, buffer, offset, count);
        position += count;
        return count;
    }

    private byte[] following() {
        if (!records.hasNext()) {
            ended = true;
            return END;
        }
        byte[] json = records.next();
        if (first) {
            first = false;
            return json;
        }
        byte[] following = new byte[json.length + 1];
        following[0] = ',';
        System.arraycopy(json, 0, following, 1, json.length);
        return following;
    }

    @Override
    public void close() {
        onClose.run();
    }
}
