package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.FeedMark.Stage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the shares that the account sees and that the selection reads. New records may belong to a new share, whose later loss must be
 * noticed too. A share that has no records of the selection concerns nobody.
 */
final class Shares {

    private static final Logger LOG = LoggerFactory.getLogger(Shares.class);

    /** Beyond this many shares that weren't known to matter, all are believed to matter, because each one costs a request. */
    private static final int MOST_ASKED = 50;

    private final PollContext poll;

    Shares(PollContext poll) {
        this.poll = poll;
    }

    /** Reads the shares if this poll must. */
    void rememberIfOwed() {
        int owed = poll.state().mark().sharesOwed();
        if (owed == 0) {
            return;
        }
        if (owed == FeedMark.SHARES_OWED_NEXT) {
            poll.state().update(mark -> mark.toBuilder().sharesOwed(owed - 1).build());
        } else {
            remember();
        }
    }

    void remember() {
        Map<String, String> seen = poll.reader().shares();
        FeedMark mark = poll.state().mark();
        Map<String, String> found = new TreeMap<>(seen);
        found.keySet().removeAll(mark.shares().keySet());
        if (found.size() <= MOST_ASKED) {
            found.keySet().removeIf(share -> !poll.reader().reads(share));
        }
        Boolean late = found.isEmpty() ? mark.sharesLate() : learn(mark);
        found.putAll(mark.shares());
        poll.state().update(before -> before.toBuilder()
                .shares(found)
                // Without any share, none is late.
                .sharesOwed(seen.isEmpty() ? 0 : Math.max(0, before.sharesOwed() - 1))
                .sharesLate(late)
                .build());
        reconsider(seen.keySet());
    }

    /** Says once whether the server lists a new share at once, or later than its records. */
    private static Boolean learn(FeedMark mark) {
        if (mark.stage() != Stage.FOLLOWING || mark.sharesLate() != null) {
            return mark.sharesLate();
        }
        boolean late = mark.sharesOwed() < FeedMark.SHARES_OWED;
        LOG.info(
                late
                        ? "The server lists a share later than its records, so the shares are read again after new records came"
                        : "The server lists a share as soon as its records");
        return late;
    }

    /** Asks the guards again about deletions that were held back because of shares that the account sees again. */
    private void reconsider(Set<String> seen) {
        if (poll.state().count(Held.WORD) > 0) {
            poll.state().changeAll(UnaryOperator.identity(), state -> ChangeLife.reconsidered(state, seen));
        }
    }
}
