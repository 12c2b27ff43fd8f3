package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32C;

/** A row without its identifier, which is its key. The checksum covers the key too. */
record StoredRow(String phase, Instant due, String data, int checksum) {

    static StoredRow of(StateRow row) {
        return new StoredRow(
                row.phase(), row.due(), row.data(), checksum(row.id(), row.phase(), row.due(), row.data()));
    }

    DueKey key(String id) {
        return new DueKey(phase, due, id);
    }

    StateRow row(String id) {
        if (checksum != checksum(id, phase, due, data)) {
            throw new OddEntryException("the checksum of a row is wrong");
        }
        return new StateRow(id, phase, due, data);
    }

    private static int checksum(String id, String phase, Instant due, String data) {
        CRC32C sum = new CRC32C();
        for (String part : new String[] {id, phase, String.valueOf(due), data}) {
            sum.update(part.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        return (int) sum.getValue();
    }
}
