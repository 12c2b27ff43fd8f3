package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.delivery.Prepared;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.life.RecordStateBuilder;
import io.github.camelisogeo.sync.internal.life.Stamps;
import io.github.camelisogeo.sync.internal.reading.CatalogueReader.Listed;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.FeedMark.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The first reading of the catalogue. It streams all records, and stores after each page how far it is, so that it goes on there if it is
 * interrupted or has delivered as many changes as a poll may. Changes that happen while it reads are found right after it, because the cursor
 * is the newest {@code _modified} from before the reading, and because all identifiers are then compared once.
 *
 * <p>A reading that ends with fewer records than the server counts isn't complete until a {@link Recount} says so. One record waits for that,
 * so that there is one to be marked as the last.
 */
final class FirstReading {

    private final PollContext poll;
    private final ChangeMaker changes;

    FirstReading(PollContext poll) {
        this.poll = poll;
        this.changes = new ChangeMaker(poll.settings());
    }

    void run() throws InterruptedException {
        begin();
        OwedRecords owed = new OwedRecords(poll);
        boolean delivering = poll.state().mark().stage() == Stage.DELIVERING;
        owed.deliver(UnderWay.WORD, Long.MAX_VALUE, false);
        owed.deliver(Owed.WORD, mayBeDelivered(), delivering);
        if (!delivering && !poll.isSpent()) {
            readOn(owed);
            if (poll.state().mark().stage() == Stage.DELIVERING) {
                owed.deliver(Owed.WORD, Long.MAX_VALUE, true);
            }
        }
        if (poll.state().mark().stage() == Stage.DELIVERING && !poll.isSpent()) {
            poll.state().update(FirstReading::done);
            poll.tally().snapshotDone();
        }
    }

    private static FeedMark done(FeedMark mark) {
        return mark.toBuilder()
                .stage(Stage.FOLLOWING)
                .comparedAt(null)
                .newsAt(null)
                .build();
    }

    /** Remembers where the catalogue stands before anything is read, once. */
    private void begin() {
        if (poll.state().mark().newsAt() == null) {
            NewestReading newest = new NewestReading(poll);
            List<RecordState> seen = seen(newest.firstPage());
            DateTime cursor = newest.top();
            poll.state()
                    .write(
                            mark -> mark.toBuilder()
                                    .cursor(cursor)
                                    .edge(newest.edge())
                                    .nextEdge(newest.edge())
                                    .newsAt(poll.now())
                                    .sharesOwed(1)
                                    .build(),
                            seen,
                            List.of());
        }
        if (poll.state().mark().listed() == 0 && poll.state().mark().sharesOwed() > 0) {
            new Shares(poll).remember();
        }
    }

    /** Returns what is remembered of the first answer, so that even a record that is deleted before it is listed is known. */
    private List<RecordState> seen(Listed page) {
        return remembers()
                ? page.records().stream()
                        .map(record ->
                                ChangeLife.taken(record.id(), record.modifiedAt(), null, ChangeMaker.titleOf(record)))
                        .toList()
                : List.of();
    }

    /** Returns how many of the owed records may be delivered. If records are lacking, one of the others waits for them. */
    private long mayBeDelivered() {
        FeedMark mark = poll.state().mark();
        return mark.stage() == Stage.READING && mark.shortReadings() > 0
                ? poll.state().count(Owed.WORD) - 1
                : Long.MAX_VALUE;
    }

    private void readOn(OwedRecords owed) throws InterruptedException {
        // The last page is read again, in case records before it have left in the meantime.
        long from = Math.max(0, poll.state().mark().listed() - CatalogueReader.PAGE);
        boolean complete;
        try (WholeReading records =
                remembers() ? poll.reader().allOwners(from) : poll.reader().all(from)) {
            long listed = from;
            boolean more = records.hasNext();
            complete = more || isComplete(List.of(), listed, records.total());
            while (more) {
                List<ReadRecord> page = records.nextPage();
                listed += page.size();
                // Asked before the page is delivered, because the very last record must be marked.
                more = records.hasNext();
                complete = more || isComplete(page, listed, records.total());
                if (remembers()) {
                    remember(poll.reader().usableOf(page), listed);
                } else {
                    handOver(page, listed, !more, complete);
                }
                if (more && poll.isSpent()) {
                    return;
                }
            }
        }
        // What a stopped poll didn't deliver of the last page isn't known yet.
        if (!poll.isStopped() && (complete || recount(owed))) {
            poll.state().update(mark -> mark.toBuilder().stage(Stage.DELIVERING).build());
        }
    }

    private boolean remembers() {
        return poll.settings().snapshot() == SnapshotMode.NEVER;
    }

    /**
     * Returns true if the records that were listed are all that there are, according to the server, and if none of them was overlooked by a
     * reading that broke off.
     *
     * @param page the last page, which isn't known yet
     */
    private boolean isComplete(List<ReadRecord> page, long listed, long total) {
        List<String> ids = page.stream()
                .map(ReadRecord::id)
                .filter(Id::isIdentifier)
                .distinct()
                .toList();
        long added = ids.size() - poll.state().records(ids).size();
        return listed >= total && poll.state().known() + added >= total;
    }

    /** Returns true if all records are known after all, or false if the poll was stopped. */
    private boolean recount(OwedRecords owed) throws InterruptedException {
        Recount recount = new Recount(poll);
        if (!recount.run(this::note)) {
            return false;
        }
        if (!recount.isBelieved()) {
            owed.deliver(Owed.WORD, mayBeDelivered(), false);
            throw recount.failure();
        }
        return true;
    }

    /** Notes records that were overlooked. */
    private void note(List<ReadRecord> records) {
        if (remembers()) {
            remember(records, poll.state().mark().listed());
        } else {
            owe(records);
        }
    }

    private void owe(List<ReadRecord> records) {
        poll.state().step(() -> {
            Map<String, RecordState> known = poll.state().records(ids(records));
            List<RecordState> unknown = records.stream()
                    .filter(read -> !known.containsKey(read.id()))
                    .map(read -> isTooOld(read.record()) ? skipped(read.record()) : owed(null, read.record()))
                    .toList();
            poll.state().write(unknown, List.of());
            return null;
        });
    }

    private RecordState owed(RecordState before, Metadata record) {
        return ChangeLife.listed(before, record.id(), record.modifiedAt(), true, poll.now());
    }

    private static RecordState skipped(Metadata record) {
        return ChangeLife.taken(
                record.id(), record.modifiedAt(), ChangeMaker.ownerOf(record, null), ChangeMaker.titleOf(record));
    }

    private void handOver(List<ReadRecord> page, long listed, boolean last, boolean complete)
            throws InterruptedException {
        List<ReadRecord> records = poll.reader().usableOf(page);
        Map<String, RecordState> known = poll.state().records(ids(records));
        List<Prepared> ready = new ArrayList<>();
        List<RecordState> others = new ArrayList<>();
        long most = poll.delivery().budget().left();
        for (ReadRecord read : records) {
            Metadata record = read.record();
            RecordState before = known.get(record.id());
            if (before == null && isTooOld(record)) {
                others.add(skipped(record));
            } else if (before == null && ready.size() < most) {
                ready.add(changes.there(ChangeType.CREATED, read, null, true));
            } else {
                RecordState after = owed(before, record);
                if (after != before) {
                    others.add(after);
                }
            }
        }
        if (last && !ready.isEmpty() && isNothingOwed(others)) {
            Prepared end = ready.remove(ready.size() - 1);
            if (complete) {
                ready.add(end.last());
            } else {
                others.add(owed(null, end.change().record()));
            }
        }
        poll.delivery().deliver(ready, mark -> mark.toBuilder().listed(listed).build(), others);
    }

    private boolean isNothingOwed(List<RecordState> others) {
        return poll.state().count(Owed.WORD) == 0 && others.stream().noneMatch(state -> state.phase() instanceof Owed);
    }

    private static List<String> ids(List<ReadRecord> records) {
        return records.stream().map(ReadRecord::id).toList();
    }

    private boolean isTooOld(Metadata record) {
        Instant since = poll.settings().since();
        Instant modified = Stamps.instant(record.modifiedAt());
        return since != null && modified != null && modified.isBefore(since);
    }

    private void remember(List<ReadRecord> records, long listed) {
        DateTime begun = poll.state().mark().cursor();
        Map<String, RecordState> known = poll.state().records(ids(records));
        List<RecordState> states = new ArrayList<>();
        for (ReadRecord read : records) {
            Metadata record = read.record();
            RecordState before = known.get(record.id());
            RecordState after = before == null
                    ? remembered(record, begun)
                    : RecordStateBuilder.builder(
                                    ChangeLife.listed(before, record.id(), record.modifiedAt(), false, poll.now()))
                            .ownerId(ChangeMaker.ownerOf(record, before))
                            .build();
            if (!after.equals(before)) {
                states.add(after);
            }
        }
        poll.state().write(mark -> mark.toBuilder().listed(listed).build(), states, List.of());
    }

    /** A record that changed since the reading began is owed: nobody has seen that change yet. */
    private RecordState remembered(Metadata record, DateTime begun) {
        DateTime modified = record.modifiedAt();
        boolean changed = begun == null || Stamps.isNewer(modified, begun);
        if (!changed) {
            return ChangeLife.taken(
                    record.id(), modified, ChangeMaker.ownerOf(record, null), ChangeMaker.titleOf(record));
        }
        boolean created = begun == null || Stamps.isNewer(record.createdAt(), begun);
        RecordState owed = ChangeLife.listed(null, record.id(), modified, false, poll.now());
        return created
                ? owed
                : RecordStateBuilder.builder(owed).told(true).delivered(begun).build();
    }
}
