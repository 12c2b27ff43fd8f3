package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.RecordScan;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies the records of a page, each with its identifier. */
final class RecordCopies implements RecordScan {

    private static final byte[] IDENTIFIER = "_id".getBytes(StandardCharsets.US_ASCII);

    private final List<JsonRecord> records = new ArrayList<>();

    List<JsonRecord> records() {
        return records;
    }

    @Override
    public int end(JsonScan scan, int at) throws IOException {
        byte[] bytes = scan.text().bytes();
        String id = null;
        int member = scan.enter(at);
        int end = member;
        if (bytes[member] == '}') {
            member = -1;
        }
        while (member >= 0) {
            int behind = scan.name(member);
            boolean identifies = scan.is(IDENTIFIER, member, behind);
            int value = scan.colon(behind);
            if (bytes[value] == '"') {
                end = scan.string(value);
                id = identifies ? scan.content(value, end) : id;
            } else {
                end = scan.value(value);
            }
            end = scan.space(end);
            member = scan.next(end, '}');
        }
        scan.leave();
        records.add(new JsonRecord(id, Arrays.copyOfRange(bytes, at, end + 1)));
        return end + 1;
    }
}
