package io.github.camelisogeo.sync.state;

import java.util.List;

/**
 * A step of a state, which is written as a whole or not at all. Immutable.
 *
 * @param mark the new progress of the feed as one line of JSON, or null if it doesn't change
 * @param rows the rows to insert, or to put in place of the rows with the same identifiers
 * @param forgotten the identifiers of rows to remove; identifiers without a row are ignored
 */
public record StateStep(String mark, List<StateRow> rows, List<String> forgotten) {

    public StateStep {
        mark = mark == null ? null : StateText.line("mark", mark);
        rows = List.copyOf(rows);
        forgotten = List.copyOf(forgotten);
    }

    /** Returns a step that changes only the progress of the feed. */
    public static StateStep of(String mark) {
        return new StateStep(mark, List.of(), List.of());
    }

    /** Returns true if the step changes nothing. */
    public boolean isEmpty() {
        return mark == null && rows.isEmpty() && forgotten.isEmpty();
    }
}
