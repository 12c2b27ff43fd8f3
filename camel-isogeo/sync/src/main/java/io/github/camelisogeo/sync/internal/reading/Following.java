package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.delivery.PollBudget;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.reading.CatalogueReader.Listed;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.time.Duration;
import java.time.Instant;

/**
 * A poll after the first reading. It sends one request if nothing changed: a search for the newest {@code _modified} and the total. What that
 * and earlier readings promised is read and delivered: new changes first, then deletions, then changes that failed before; each kind has its
 * share if a poll may deliver only some. If the total differs from the expected one, or if a comparison is due, all identifiers are compared.
 */
final class Following {

    private final PollContext poll;
    private final boolean reconcile;

    /**
     * @param reconcile whether all identifiers are to be compared in any case
     */
    Following(PollContext poll, boolean reconcile) {
        this.poll = poll;
        this.reconcile = reconcile;
    }

    void run() throws InterruptedException {
        NewestReading newest = new NewestReading(poll);
        Listed first = newest.firstPage();
        new ClockJump(poll).mend();
        refuseSuddenlyEmpty(newest.total());
        if (newest.total() > 0) {
            newest.readFrom(first);
        }
        OwedRecords owed = new OwedRecords(poll);
        PollBudget budget = poll.delivery().budget();
        boolean deletions = Deletions.areDue(poll);
        boolean failed = !poll.state().due(Refused.WORD, poll.now(), 1).isEmpty();
        long reserved = (deletions ? budget.share() : 0) + (failed ? budget.share() : 0);
        // If there is one change a poll, each kind has its turn.
        long mine = budget.left() > reserved ? budget.left() - reserved : poll.number() % 2;
        owed.deliver(UnderWay.WORD, mine, false);
        owed.deliver(Owed.WORD, mine, false);
        boolean compared = !poll.isStopped() && isToBeCompared(newest.total(), owed.allFound());
        if (compared) {
            new Comparison(poll).run();
        }
        if (!poll.isStopped()) {
            if (Deletions.areDue(poll)) {
                new Deletions(poll, newest.present(), newest.total() == 1).deliver(ofDeletions(budget, failed));
            }
            owed.deliver(Refused.WORD, Long.MAX_VALUE, false);
            owed.deliver(Owed.WORD, Long.MAX_VALUE, false);
        }
        if (!compared && !owed.allFound()) {
            poll.state()
                    .update(mark -> mark.toBuilder().compareAfter(poll.now()).build());
        }
        if (!poll.isStopped()) {
            new Shares(poll).rememberIfOwed();
        }
    }

    /** Returns how many deletions may be delivered, so that something is left for changes that failed before. */
    private long ofDeletions(PollBudget budget, boolean failed) {
        long reserved = failed ? budget.share() : 0;
        return budget.left() > reserved ? budget.left() - reserved : poll.number() / 2 % 2;
    }

    /** A selection that had records and is now empty is a complete reading that lacks them all, but hardly ever true. */
    private void refuseSuddenlyEmpty(long total) {
        long selected = poll.state().selected();
        if (total == 0 && selected > 0) {
            Comparison.miss(state -> true, poll);
            throw new UnreliableAnswerException("the selection is empty, but it had " + selected
                    + " records: they count as deleted only if the next poll finds it empty too");
        }
    }

    /** Delivers what is left of the first reading, without reading the catalogue any further. */
    void finish() throws InterruptedException {
        OwedRecords owed = new OwedRecords(poll);
        owed.deliver(UnderWay.WORD, Long.MAX_VALUE, false);
        owed.deliver(Owed.WORD, Long.MAX_VALUE, false);
        owed.deliver(Refused.WORD, Long.MAX_VALUE, false);
    }

    private boolean isToBeCompared(long total, boolean allFound) {
        FeedMark mark = poll.state().mark();
        Instant now = poll.now();
        Duration every = poll.settings().compareEvery();
        return reconcile
                || !allFound
                || mark.comparedAt() == null
                || mark.comparedAt().isAfter(now)
                || !now.isBefore(mark.comparedAt().plus(every))
                || mark.compareAfter() != null && !now.isBefore(mark.compareAfter())
                || total != poll.state().selected() + mark.uncounted()
                || !poll.state().due(Missing.WORD, now, 1).isEmpty();
    }
}
