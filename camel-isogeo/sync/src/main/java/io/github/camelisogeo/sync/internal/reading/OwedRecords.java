package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.delivery.Prepared;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.RecordState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads records by identifier that are owed to the receiver, and delivers those that changed. */
final class OwedRecords {

    private static final Comparator<ReadRecord> OLDEST_FIRST = Comparator.comparing(
            read -> read.record().modifiedAt(), Comparator.nullsFirst(Comparator.<DateTime>naturalOrder()));

    private final PollContext poll;
    private final ChangeMaker changes;
    private final Set<String> tried = new HashSet<>();
    private boolean allFound = true;

    OwedRecords(PollContext poll) {
        this.poll = poll;
        this.changes = new ChangeMaker(poll.settings());
    }

    /** Returns false if a record that was read wasn't found and has probably left the selection, so that a comparison is worth it. */
    boolean allFound() {
        return allFound;
    }

    /**
     * Delivers records in a phase, those first that wait the longest.
     *
     * @param most the maximum number of changes to deliver
     * @param atEnd whether these are the last records of the first reading, so that the very last change is marked
     */
    void deliver(String phase, long most, boolean atEnd) throws InterruptedException {
        long left = most;
        while (left > 0 && !poll.isSpent()) {
            int size = (int) Math.min(
                    CatalogueReader.PAGE,
                    Math.min(left, poll.delivery().budget().left()));
            List<RecordState> found = untried(phase, size + 1);
            List<RecordState> batch = found.stream().limit(size).toList();
            if (batch.isEmpty()) {
                return;
            }
            boolean last = atEnd && found.size() <= batch.size();
            left -= deliverBatch(batch, last);
        }
    }

    /**
     * Returns records that weren't tried in this poll, although those that were may still be due. What the receiver refuses comes later than
     * the poll began, so a million of such records are never read.
     */
    private List<RecordState> untried(String phase, int most) {
        Instant time = phase.equals(Refused.WORD) ? poll.begun() : poll.now();
        int asked = most;
        while (true) {
            List<RecordState> due = poll.state().due(phase, time, asked);
            List<RecordState> untried = due.stream()
                    .filter(state ->
                            !tried.contains(state.id()) && !poll.delivery().hasRefused(state.id()))
                    .limit(most)
                    .toList();
            if (untried.size() == most || due.size() < asked) {
                return untried;
            }
            asked *= 2;
        }
    }

    private int deliverBatch(List<RecordState> asked, boolean last) throws InterruptedException {
        Map<String, RecordState> unfound = new HashMap<>();
        asked.forEach(state -> unfound.put(state.id(), state));
        List<Prepared> ready = new ArrayList<>();
        List<RecordState> others = new ArrayList<>();
        List<ReadRecord> records = poll.reader().byId(List.copyOf(unfound.keySet())).stream()
                .sorted(OLDEST_FIRST)
                .toList();
        for (ReadRecord record : records) {
            sort(record, unfound.remove(record.id()), ready, others);
        }
        allFound &= unfound.values().stream().noneMatch(OwedRecords::isProbablyGone);
        unfound.values().forEach(state -> others.add(ChangeLife.notFound(state, poll.now())));
        if (last && !ready.isEmpty()) {
            ready.add(ready.remove(ready.size() - 1).last());
        }
        others.forEach(state -> tried.add(state.id()));
        ready.stream()
                .filter(one -> ChangeLife.isBehind(one.known(), one.change()))
                .forEach(one -> tried.add(one.change().id()));
        poll.state().write(others, List.of());
        poll.delivery().deliver(ready);
        return ready.size();
    }

    private void sort(ReadRecord read, RecordState known, List<Prepared> ready, List<RecordState> others) {
        Metadata record = read.record();
        ChangeType type = ChangeLife.typeFor(known, record.modifiedAt());
        if (type == null) {
            others.add(ChangeLife.notDelivered(known, record.modifiedAt(), poll.now()));
        } else if (ChangeLife.endedTooOften(known, poll.settings().retries())) {
            others.add(poll.delivery().park(known));
        } else if (type == ChangeType.UPDATED && changes.isUnchanged(record, known)) {
            poll.tally().unchanged();
            others.add(ChangeLife.unchanged(known, record.modifiedAt(), poll.now()));
        } else {
            ready.add(changes.there(type, read, known, false));
        }
    }

    /** What a reading has just listed isn't found at first if the server's index lags. */
    private static boolean isProbablyGone(RecordState unfound) {
        return !(unfound.phase() instanceof Owed owed && owed.asked() == 0);
    }
}
