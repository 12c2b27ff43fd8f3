package io.github.camelisogeo.sync.internal.reading;

import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers the shares that the account sees and that the selection reads. New records may belong to a new share, whose later loss must be
 * noticed too. A share that has no records of the selection concerns nobody.
 */
final class Shares {

    /** Beyond this many shares that weren't known to matter, all are believed to matter, because each one costs a request. */
    private static final int MOST_ASKED = 50;

    private final PollContext poll;

    Shares(PollContext poll) {
        this.poll = poll;
    }

    void remember() {
        Map<String, String> known = poll.state().mark().shares();
        Map<String, String> found = new TreeMap<>(poll.reader().shares());
        found.keySet().removeAll(known.keySet());
        if (found.size() <= MOST_ASKED) {
            found.keySet().removeIf(share -> !poll.reader().reads(share));
        }
        found.putAll(known);
        poll.state()
                .update(mark -> mark.toBuilder().shares(found).sharesOwed(false).build());
    }
}
