package io.github.camelisogeo.sync.state;

import java.util.List;

/**
 * A step of a state, which is written as a whole or not at all.
 *
 * @param mark the new mark, or null if it doesn't change
 * @param kept the new states of records
 * @param forgotten the identifiers of records to forget
 */
public record StateUpdate(FeedMark mark, List<RecordState> kept, List<String> forgotten) {

    public StateUpdate {
        kept = List.copyOf(kept);
        forgotten = List.copyOf(forgotten);
    }

    /** Returns a step that changes only the mark. */
    public static StateUpdate of(FeedMark mark) {
        return new StateUpdate(mark, List.of(), List.of());
    }
}
