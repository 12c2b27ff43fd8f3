package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.delivery.Prepared;
import io.github.camelisogeo.sync.internal.guard.DeletionGuard;
import io.github.camelisogeo.sync.internal.guard.LimitGuard;
import io.github.camelisogeo.sync.internal.guard.ModeGuard;
import io.github.camelisogeo.sync.internal.guard.Objection;
import io.github.camelisogeo.sync.internal.guard.ShareGuard;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers deletions. Two complete readings have missed these records. Each is searched for again by its identifier, together with a record
 * that is known to exist and must be in the answer, since an answer without records proves nothing. Then the guards are asked, once for all
 * deletions of the poll.
 */
final class Deletions {

    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);

    /** The largest number of deletions that one poll confirms and delivers, so that a million of them need no memory. */
    private static final int MOST = 10_000;

    private static final int PORTION = 1000;

    private final PollContext poll;
    private final String present;
    private final boolean isOnly;
    private final ChangeMaker changes;

    /**
     * @param present a record of the selection that was just found, or null if the selection is empty
     * @param isOnly whether that record is the only one of the selection
     */
    Deletions(PollContext poll, String present, boolean isOnly) {
        this.poll = poll;
        this.present = present;
        this.isOnly = isOnly;
        this.changes = new ChangeMaker(poll.settings());
    }

    /** Returns true if there is something to deliver. */
    static boolean areDue(PollContext poll) {
        return poll.state().count(Gone.WORD) > 0
                || poll.state().count(UnderWay.DELETION) > 0
                || !poll.state().due(Refused.DELETION, poll.now(), 1).isEmpty();
    }

    /**
     * Delivers the deletions that are due.
     *
     * @param most the maximum number to deliver
     */
    void deliver(long most) throws InterruptedException {
        List<RecordState> due = new ArrayList<>();
        List.of(UnderWay.DELETION, Refused.DELETION, Gone.WORD)
                .forEach(phase -> due.addAll(poll.state().due(phase, poll.now(), MOST)));
        due.removeIf(state -> poll.delivery().hasRefused(state.id()));
        List<RecordState> confirmed = withoutThoseThatEndedTheProcess(confirmed(due));
        List<RecordState> fresh = confirmed.stream().filter(Deletions::isFresh).toList();
        boolean pass = fresh.isEmpty() || mayPass(fresh);
        List<RecordState> judged = confirmed.stream()
                .filter(state -> pass || !isFresh(state))
                .limit(most)
                .toList();
        int size = CatalogueReader.PAGE;
        for (int from = 0; from < judged.size() && !poll.isSpent(); from += size) {
            List<Prepared> batch = judged.subList(from, Math.min(judged.size(), from + size)).stream()
                    .map(changes::gone)
                    .toList();
            poll.delivery().deliver(batch);
        }
    }

    private List<RecordState> withoutThoseThatEndedTheProcess(List<RecordState> confirmed) {
        List<RecordState> parked = confirmed.stream()
                .filter(state -> ChangeLife.endedTooOften(state, poll.settings().retries()))
                .map(poll.delivery()::park)
                .toList();
        poll.state().write(parked, List.of());
        return confirmed.stream()
                .filter(state ->
                        !ChangeLife.endedTooOften(state, poll.settings().retries()))
                .toList();
    }

    /** Returns true if no guard has been asked about a deletion yet. */
    private static boolean isFresh(RecordState state) {
        return state.phase() instanceof Gone gone && !gone.released();
    }

    /** Returns those that still aren't found. Those that are found are back. */
    private List<RecordState> confirmed(List<RecordState> due) {
        List<RecordState> confirmed = new ArrayList<>();
        int size = CatalogueReader.PAGE - 1;
        for (int from = 0; from < due.size() && !poll.isStopped(); from += size) {
            List<RecordState> some = due.subList(from, Math.min(due.size(), from + size));
            Map<String, Metadata> there = found(some);
            List<RecordState> back = new ArrayList<>();
            for (RecordState state : some) {
                Metadata record = there.get(state.id());
                if (record != null && obeysFilter(state.id())) {
                    back.add(ChangeLife.listed(state, state.id(), record.modifiedAt(), false, poll.now()));
                } else {
                    confirmed.add(state);
                }
            }
            poll.state().write(back, List.of());
        }
        return poll.isStopped() ? List.of() : confirmed;
    }

    private Map<String, Metadata> found(List<RecordState> some) {
        List<String> asked = new ArrayList<>(some.stream().map(RecordState::id).toList());
        if (present != null && !asked.contains(present)) {
            asked.add(present);
        }
        Map<String, Metadata> there = poll.reader().stampsById(asked);
        if (present != null && !there.containsKey(present)) {
            throw new UnreliableAnswerException(
                    "the answer to a search for " + asked.size() + " records lacks record " + present
                            + ", which was found a moment ago: nothing is reported as deleted, and the next poll tries again");
        }
        if (isOnly && there.size() == 1 && asked.size() > 1) {
            // A server that answers everything with this record would answer so too. It is refused if nobody asked for
            // the record.
            poll.reader()
                    .stampsById(asked.stream().filter(id -> !id.equals(present)).toList());
        }
        return there;
    }

    /** Returns true if what a search by identifier finds is certainly in the selection. */
    private boolean obeysFilter(String id) {
        Boolean known = poll.state().mark().idsObeyFilter();
        if (known != null) {
            return known;
        }
        boolean obeys = poll.reader().obeysFilter(id);
        LOG.info(
                obeys
                        ? "The server applies the filter to searches by identifier"
                        : "The server ignores the filter in searches by identifier: a record that two complete readings lack has left"
                                + " the selection, even if it still exists");
        poll.state().update(mark -> mark.toBuilder().idsObeyFilter(obeys).build());
        return obeys;
    }

    private boolean mayPass(List<RecordState> fresh) {
        DeletionRules rules = poll.settings().deletions();
        if (rules.mode() == DeletionMode.IGNORE) {
            poll.state().write(List.of(), fresh.stream().map(RecordState::id).toList());
            LOG.info("{} records have left the selection; deletions=ignore", fresh.size());
            return false;
        }
        DeletionGuard guard = new ModeGuard(rules.mode())
                .and(new ShareGuard(poll.state().mark().shares(), poll.reader()::shares))
                .and(new LimitGuard(rules.limit()));
        long all = fresh.size() < MOST ? fresh.size() : poll.state().count(Gone.WORD);
        Optional<Objection> objection = guard.objection(all, poll.state().known());
        objection.ifPresent(this::hold);
        return objection.isEmpty();
    }

    private void hold(Objection objection) {
        int number = 0;
        List<RecordState> portion;
        do {
            portion = poll.state().due(Gone.WORD, poll.now(), PORTION).stream()
                    .filter(Deletions::isFresh)
                    .map(state -> ChangeLife.held(state, objection.reason(), objection.shares(), poll.now()))
                    .toList();
            poll.state().write(portion, List.of());
            number += portion.size();
        } while (!portion.isEmpty());
        if (!objection.shares().isEmpty()) {
            // One answer may have been wrong.
            poll.state().update(mark -> mark.toBuilder()
                    .sharesOwed(FeedMark.SHARES_OWED_NEXT)
                    .build());
        }
        poll.tally().held(number);
        LOG.warn(
                "{} deletions are held back, until somebody releases or discards them: {}", number, objection.reason());
    }
}
