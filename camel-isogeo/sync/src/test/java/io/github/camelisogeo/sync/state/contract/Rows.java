package io.github.camelisogeo.sync.state.contract;

import io.github.camelisogeo.sync.state.StateRow;
import java.time.Instant;

/** Rows for tests. */
final class Rows {

    private Rows() {}

    static StateRow row(String id, String phase) {
        return row(id, phase, null);
    }

    static StateRow row(String id, String phase, Instant due) {
        return new StateRow(id, phase, due, "{\"name\":\"Record " + id + "\"}");
    }
}
