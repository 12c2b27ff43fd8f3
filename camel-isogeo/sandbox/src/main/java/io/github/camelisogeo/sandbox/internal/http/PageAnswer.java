package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.search.Found;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of search results. Benchmarks read millions of records from here, so documents are copied as bytes into a
 * buffer that is sent whenever it is full, and the length is known in advance.
 */
final class PageAnswer implements Answer {

    private static final int CHUNK = 128 * 1024;

    private final List<RecordCopy> records;
    private final Includes includes;
    private final Language language;
    private final byte[] head;
    private final byte[] tail;

    PageAnswer(Found found, int limit, long offset, Includes includes, Language language) {
        this.records = found.page(offset, limit);
        this.includes = includes;
        this.language = language;
        ObjectNode query = Json.object();
        query.set("_tags", Json.MAPPER.valueToTree(found.query().tags()));
        query.set("_terms", Json.MAPPER.valueToTree(found.query().terms()));
        head = ("{\"envelope\":" + utf8(found.envelope()) + ",\"limit\":" + limit + ",\"offset\":" + offset
                        + ",\"query\":" + query + ",\"results\":[")
                .getBytes(StandardCharsets.UTF_8);
        tail = tail(found.tags(language), found.total());
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Returns the end of the page. The tags of a large catalogue are long, so they aren't decoded. */
    private static byte[] tail(byte[] tags, int total) {
        byte[] before = "],\"tags\":".getBytes(StandardCharsets.UTF_8);
        byte[] after = (",\"total\":" + total + "}").getBytes(StandardCharsets.UTF_8);
        byte[] tail = new byte[before.length + tags.length + after.length];
        System.arraycopy(before, 0, tail, 0, before.length);
        System.arraycopy(tags, 0, tail, before.length, tags.length);
        System.arraycopy(after, 0, tail, before.length + tags.length, after.length);
        return tail;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(JSON);
        response.setContentLengthLong(length());
        OutputStream out = response.getOutputStream();
        out.write(head);
        writeRecords(out);
        out.write(tail);
    }

    private long length() {
        long length = head.length + tail.length + Math.max(0, records.size() - 1);
        for (RecordCopy record : records) {
            length += record.length(includes, language);
        }
        return length;
    }

    private void writeRecords(OutputStream out) throws IOException {
        byte[] buffer = new byte[CHUNK];
        int filled = 0;
        for (int i = 0; i < records.size(); i++) {
            RecordCopy record = records.get(i);
            int needed = 1 + record.length(includes, language);
            if (filled + needed > buffer.length) {
                out.write(buffer, 0, filled);
                filled = 0;
                buffer = needed > buffer.length ? new byte[needed] : buffer;
            }
            if (i > 0) {
                buffer[filled++] = ',';
            }
            filled = record.copyTo(buffer, filled, includes, language);
        }
        out.write(buffer, 0, filled);
    }
}
