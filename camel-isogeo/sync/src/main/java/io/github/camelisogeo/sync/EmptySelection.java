package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.state.FeedMark;

/** Checks a selection that had records and is now empty. The first poll that finds it empty fails; the second one accepts it. */
final class EmptySelection {

    private EmptySelection() {}

    /** Throws if this is the first poll that finds the selection empty. */
    static void check(long total, KnownRecords known, Delivery delivery) {
        FeedMark mark = known.mark();
        boolean empty = total == 0 && known.selected() > 0;
        if (empty == mark.foundEmpty()) {
            return;
        }
        delivery.flush(mark.withFoundEmpty(empty));
        if (empty) {
            throw new UnreliableAnswerException("the selection is empty, but it had " + known.selected()
                    + " records: they are reported as deleted only if the next poll finds it empty too");
        }
    }
}
