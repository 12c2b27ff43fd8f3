package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.state.FeedMark;

/** A selection that held records, and is found empty: the first time that is an error, the second time it is believed. */
final class EmptySelection {

    private EmptySelection() {}

    /** Refuses it the first time. */
    static void check(long total, KnownRecords known, Delivery delivery) {
        FeedMark mark = known.mark();
        boolean empty = total == 0 && known.selected() > 0;
        if (empty == mark.foundEmpty()) {
            return;
        }
        delivery.flush(mark.withFoundEmpty(empty));
        if (empty) {
            throw new UnreliableAnswerException("the selection is empty, and it held " + known.selected()
                    + " records: nothing is deleted unless the next poll finds it empty too");
        }
    }
}
