package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.ResultStream;
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
        owed.deliver(Owed.WORD, Long.MAX_VALUE, delivering);
        if (!delivering && !poll.isSpent()) {
            readOn();
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
        return poll.settings().snapshot() == SnapshotMode.NEVER
                ? page.records().stream()
                        .map(record ->
                                ChangeLife.taken(record.id(), record.modifiedAt(), null, ChangeMaker.titleOf(record)))
                        .toList()
                : List.of();
    }

    private void readOn() throws InterruptedException {
        // The last page is read again, in case records before it have left in the meantime.
        long from = Math.max(0, poll.state().mark().listed() - CatalogueReader.PAGE);
        boolean remembers = poll.settings().snapshot() == SnapshotMode.NEVER;
        try (ResultStream<ReadRecord> records =
                remembers ? poll.reader().allOwners(from) : poll.reader().all(from)) {
            long listed = from;
            boolean more = records.hasNext();
            while (more) {
                List<ReadRecord> page = page(records);
                listed += page.size();
                // Asked before the page is delivered, because the very last record must be marked.
                more = records.hasNext();
                if (remembers) {
                    remember(page, listed);
                } else {
                    handOver(page, listed, !more);
                }
                if (more && poll.isSpent()) {
                    return;
                }
            }
        }
        poll.state().update(mark -> mark.toBuilder().stage(Stage.DELIVERING).build());
    }

    private static List<ReadRecord> page(ResultStream<ReadRecord> records) {
        List<ReadRecord> page = new ArrayList<>();
        while (page.size() < CatalogueReader.PAGE && records.hasNext()) {
            page.add(records.next());
        }
        return page;
    }

    private void handOver(List<ReadRecord> page, long listed, boolean last) throws InterruptedException {
        List<ReadRecord> records = poll.reader().usableOf(page);
        Map<String, RecordState> known = poll.state().records(ids(records));
        List<Prepared> ready = new ArrayList<>();
        List<RecordState> others = new ArrayList<>();
        long most = poll.delivery().budget().left();
        for (ReadRecord read : records) {
            Metadata record = read.record();
            RecordState before = known.get(record.id());
            if (before == null && isTooOld(record)) {
                others.add(ChangeLife.taken(
                        record.id(),
                        record.modifiedAt(),
                        ChangeMaker.ownerOf(record, null),
                        ChangeMaker.titleOf(record)));
            } else if (before == null && ready.size() < most) {
                ready.add(changes.there(ChangeType.CREATED, read, null, true));
            } else {
                RecordState after = ChangeLife.listed(before, record.id(), record.modifiedAt(), true, poll.now());
                if (after != before) {
                    others.add(after);
                }
            }
        }
        if (last && !ready.isEmpty() && isNothingOwed(others)) {
            ready.add(ready.remove(ready.size() - 1).last());
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

    private void remember(List<ReadRecord> page, long listed) {
        DateTime begun = poll.state().mark().cursor();
        List<ReadRecord> records = poll.reader().usableOf(page);
        Map<String, RecordState> known = poll.state().records(ids(records));
        List<RecordState> states = new ArrayList<>();
        for (ReadRecord read : records) {
            Metadata record = read.record();
            RecordState before = known.get(record.id());
            states.add(
                    before == null
                            ? remembered(record, begun)
                            : RecordStateBuilder.builder(ChangeLife.listed(
                                            before, record.id(), record.modifiedAt(), false, poll.now()))
                                    .ownerId(ChangeMaker.ownerOf(record, before))
                                    .build());
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
