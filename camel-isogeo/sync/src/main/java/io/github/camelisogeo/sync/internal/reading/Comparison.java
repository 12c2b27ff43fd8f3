package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.IdentifierSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares the identifiers and {@code _modified} of all records in the selection with the state, and notes what is owed and what is missing.
 * This finds what the newest records can't show, above all deletions. It reads the records without their sub-resources.
 *
 * <p>A reading is complete if it lists as many records as the server counts. Where it doesn't, the records that it lacks are believed to be
 * missing only if the next reading lacks as many: some servers count records that they don't list. A whole page of them is believed only
 * where the first reading lacked it in several polls.
 */
final class Comparison {

    private final PollContext poll;

    Comparison(PollContext poll) {
        this.poll = poll;
    }

    void run() {
        IdentifierSet seen = new IdentifierSet();
        long unusable = 0;
        long counted;
        try (MetadataStream stamps = poll.reader().allStamps()) {
            while (stamps.hasNext()) {
                List<Metadata> page = new ArrayList<>();
                while (page.size() < CatalogueReader.PAGE && stamps.hasNext()) {
                    page.add(stamps.next());
                }
                List<Metadata> records = poll.reader().usable(page);
                unusable += page.size() - records.size();
                list(records, seen);
                if (poll.isStopped()) {
                    return;
                }
            }
            counted = stamps.summary().total();
        }
        judge(seen, Math.max(0, counted - seen.size() - unusable), unusable);
    }

    private void list(List<Metadata> records, IdentifierSet seen) {
        poll.state().step(() -> {
            Map<String, RecordState> known = poll.state().records(ChangeMaker.ids(records));
            List<RecordState> changed = new ArrayList<>();
            for (Metadata record : records) {
                seen.add(record.id());
                RecordState before = known.get(record.id());
                RecordState after = ChangeLife.listed(before, record.id(), record.modifiedAt(), false, poll.now());
                if (after != before) {
                    changed.add(after);
                }
            }
            poll.state().write(changed, List.of());
            return null;
        });
    }

    /**
     * Decides whether the reading was complete.
     *
     * @param unlisted the number of records that the server counts but didn't list
     * @param unusable the number of records that it listed and that can't be followed
     */
    private void judge(IdentifierSet seen, long unlisted, long unusable) {
        FeedMark mark = poll.state().mark();
        long uncounted = unlisted + unusable;
        boolean same = uncounted == mark.uncounted();
        boolean few = unlisted < CatalogueReader.PAGE || mark.shortReadings() >= Recount.BELIEVED_AFTER;
        boolean agrees = unlisted == 0 || few && same;
        Instant now = poll.now();
        // The first comparison follows the first reading, and has seen whatever the newest records could show.
        boolean first = agrees && mark.comparedAt() == null;
        // What isn't listed may only be late.
        Instant again = first && unlisted > 0 ? now.plus(poll.settings().lateness()) : null;
        poll.state().update(before -> (first ? new Margin(poll, before).compared() : before)
                .toBuilder()
                        .uncounted(uncounted)
                        .shortReadings(same ? before.shortReadings() : 0)
                        .comparedAt(agrees ? now : null)
                        .sharesOwed(Math.max(1, before.sharesOwed()))
                        .compareAfter(agrees ? again : before.compareAfter())
                        .build());
        if (agrees) {
            miss(state -> !seen.contains(state.id()), poll);
        } else if (!few) {
            throw new UnreliableAnswerException("the search for all records listed " + seen.size()
                    + " records, but counts " + (seen.size() + uncounted)
                    + ": the answer can't be trusted, the next poll tries again");
        }
    }

    /** Notes that a complete reading lacked some records. */
    static void miss(Predicate<RecordState> lacked, PollContext poll) {
        poll.state()
                .changeAll(
                        mark -> mark.toBuilder().polls(poll.number()).build(),
                        state -> lacked.test(state) ? missed(state, poll) : state);
    }

    private static RecordState missed(RecordState state, PollContext poll) {
        return ChangeLife.missed(
                state, poll.number(), poll.settings().deletions().grace(), poll.now());
    }
}
