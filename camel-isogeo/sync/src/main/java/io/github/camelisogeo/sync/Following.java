package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.state.FeedMark;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A poll after the first reading. It sends one request if nothing changed: a search for the newest {@code _modified} and the total. Pending
 * changes of earlier polls and new changes are read and delivered. If the total differs from the expected one, or if a comparison is due,
 * all identifiers are compared.
 */
final class Following {

    private final CatalogueReader reader;
    private final KnownRecords known;
    private final Delivery delivery;
    private final Duration compareEvery;
    private final Clock clock;
    private final PollTally tally;

    Following(
            CatalogueReader reader,
            KnownRecords known,
            Delivery delivery,
            Duration compareEvery,
            Clock clock,
            PollTally tally) {
        this.tally = tally;
        this.reader = reader;
        this.known = known;
        this.delivery = delivery;
        this.compareEvery = compareEvery;
        this.clock = clock;
    }

    void run() throws InterruptedException {
        FeedMark mark = known.mark();
        Newest newest = Newest.read(reader, known, mark.cursor(), mark.cursorSettled());
        EmptySelection.check(newest.total(), known, delivery);
        Set<String> ids = new LinkedHashSet<>(known.pending());
        ids.addAll(newest.changed());
        List<String> unfound = new ChangedRecords(reader, known, delivery).deliver(new ArrayList<>(ids));
        if (newest.first() != null) {
            List<String> missing =
                    unfound.stream().filter(id -> known.get(id) != null).toList();
            new Deletions(reader, known, delivery)
                    .deliver(missing, newest.first().id());
        }
        if (!delivery.isOver()) {
            moveCursor(newest);
            if (isToBeCompared(newest)) {
                new Comparison(reader, known, delivery, clock).run();
            }
        }
        if (tally.foundNew() && !delivery.isStopped()) {
            rememberShares();
        }
    }

    /** Remembers the shares that the account sees now. New records may belong to a new share, whose later loss must be noticed too. */
    private void rememberShares() {
        FeedMark mark = known.mark();
        Map<String, String> shares = new TreeMap<>(reader.shares());
        shares.putAll(mark.shares());
        FeedMark remembered = mark.withShares(shares);
        delivery.flush(remembered.equals(mark) ? null : remembered);
    }

    private void moveCursor(Newest newest) {
        FeedMark mark = known.mark();
        FeedMark moved = mark.withCursor(newest.cursorAfter(mark.cursor()), isSettled(newest, mark));
        if (!newest.reachedCursor()) {
            moved = moved.compared(null, mark.uncounted());
        }
        delivery.flush(moved.equals(mark) ? null : moved);
    }

    /**
     * Returns whether two readings of the cursor's instant found the same. Then no further record can get that instant as its {@code
     * _modified}.
     */
    private static boolean isSettled(Newest newest, FeedMark mark) {
        boolean same = mark.cursor() != null && mark.cursor().equals(newest.cursorAfter(mark.cursor()));
        return same && (mark.cursorSettled() || newest.changed().isEmpty());
    }

    private boolean isToBeCompared(Newest newest) {
        FeedMark mark = known.mark();
        return mark.comparedAt() == null
                || newest.total() != known.selected() + mark.uncounted()
                || !clock.instant().isBefore(mark.comparedAt().plus(compareEvery));
    }
}
