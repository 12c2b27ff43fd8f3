package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.IdentifierSet;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists all records again, without sub-resources, because the first reading found fewer than the server counts. Records may have come and gone
 * while it read, or a page was empty. If records are lacking here too, the first reading isn't complete, unless as many are lacking in {@link
 * #BELIEVED_AFTER} polls in a row: some servers count records that they don't list. A few that left while others entered are not lacking.
 */
final class Recount {

    /** How many recounts in a row must lack the same number of records, one a poll, until that is the server's way of counting. */
    static final int BELIEVED_AFTER = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final PollContext poll;
    private final IdentifierSet seen = new IdentifierSet();
    private long counted;
    private long unusable;
    private boolean believed;

    Recount(PollContext poll) {
        this.poll = poll;
    }

    /**
     * Lists all records.
     *
     * @param note notes the records of a page
     * @return false if the poll was stopped before the end
     */
    boolean run(Consumer<List<ReadRecord>> note) {
        try (WholeReading all = poll.reader().allOwners(0)) {
            while (all.hasNext()) {
                List<ReadRecord> page = all.nextPage();
                List<ReadRecord> records = poll.reader().usableOf(page);
                unusable += page.size() - records.size();
                records.forEach(record -> seen.add(record.id()));
                note.accept(records);
                if (poll.isStopped()) {
                    return false;
                }
            }
            counted = all.total();
        }
        if (unlisted() > 0) {
            // Records that left in the meantime were counted at first.
            counted = Math.min(counted, poll.reader().newest(0).total());
        }
        judge();
        return true;
    }

    private long unlisted() {
        return Math.max(0, counted - seen.size() - unusable);
    }

    private void judge() {
        FeedMark mark = poll.state().mark();
        long unlisted = unlisted();
        boolean complete = unlisted == 0 || isMovement(unlisted);
        long uncounted = unlisted + unusable;
        int times = uncounted == mark.uncounted() ? mark.shortReadings() + 1 : 1;
        believed = complete || times >= BELIEVED_AFTER;
        if (believed && !complete) {
            LOG.warn(
                    "The first reading listed {} records in {} polls in a row, but the server counts {} more: it ends without these, which"
                            + " the account probably can't see",
                    seen.size(),
                    times,
                    unlisted);
        }
        poll.state().update(before -> before.toBuilder()
                .uncounted(uncounted)
                .shortReadings(complete ? 0 : times)
                .build());
    }

    /** What left while this read is known from the first reading, and is counted again if as many entered. */
    private boolean isMovement(long unlisted) {
        return unlisted < CatalogueReader.PAGE && poll.state().known() + unusable >= counted;
    }

    /** Returns true if what was listed is all that there is. */
    boolean isBelieved() {
        return believed;
    }

    UnreliableAnswerException failure() {
        return new UnreliableAnswerException("the first reading listed " + seen.size()
                + " records, but the server counts " + (seen.size() + unlisted())
                + ": the answer can't be trusted, the next poll tries again");
    }
}
