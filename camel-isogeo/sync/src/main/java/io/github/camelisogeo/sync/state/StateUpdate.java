package io.github.camelisogeo.sync.state;

import java.util.List;

/**
 * A step of a state: all of it is written, or nothing.
 *
 * @param mark how far the feed is; null where that doesn't change
 * @param kept records that are remembered from now on, in place of what was remembered of them
 * @param forgotten identifiers of records that are remembered no more
 */
public record StateUpdate(FeedMark mark, List<RecordState> kept, List<String> forgotten) {

    public StateUpdate {
        kept = List.copyOf(kept);
        forgotten = List.copyOf(forgotten);
    }

    /** Changes nothing but the mark. */
    public static StateUpdate of(FeedMark mark) {
        return new StateUpdate(mark, List.of(), List.of());
    }
}
