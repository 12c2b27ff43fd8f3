package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.state.FeedMark;
import io.github.camelisogeo.sync.state.RecordState;
import io.github.camelisogeo.sync.state.StateUpdate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers changes in batches and keeps the state correct. Every change of a batch is written as under way before the first one is
 * delivered, and a record counts as delivered only when the receiver has finished with it. A batch ends before the next one starts, so a
 * record never has two changes under way.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final KnownRecords known;
    private final ChangeReceiver receiver;
    private final PollLimits limits;
    private final PollTally tally;
    private final Map<String, RecordState> outcomes = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    Delivery(KnownRecords known, ChangeReceiver receiver, PollLimits limits, PollTally tally) {
        this.known = known;
        this.receiver = receiver;
        this.limits = limits;
        this.tally = tally;
    }

    private record OnItsWay(Change change, RecordState before, RecordState underWay, CompletionStage<?> outcome) {}

    /** Returns whether this poll must not deliver anything more. */
    boolean isOver() {
        return limits.isReached();
    }

    /** Returns whether the feed must stop, so that no further requests should be sent either. */
    boolean isStopped() {
        return limits.isStopped();
    }

    /** Returns whether the receiver refused this record in this poll. It is delivered again in the next one. */
    boolean isRefused(String id) {
        return refused.contains(id);
    }

    /** Delivers a batch, as far as the limits of the poll allow, and waits until the receiver has finished with it. */
    void deliver(List<Change> batch) throws InterruptedException {
        List<Change> allowed = batch.subList(0, limits.allowed(batch.size()));
        if (allowed.isEmpty()) {
            return;
        }
        List<RecordState> before =
                allowed.stream().map(change -> known.get(change.id())).toList();
        List<RecordState> underWay = new ArrayList<>();
        for (int i = 0; i < allowed.size(); i++) {
            underWay.add(ChangeLife.underWay(before.get(i), allowed.get(i)));
        }
        flush(null, underWay);
        List<OnItsWay> onTheirWay = new ArrayList<>();
        for (int i = 0; i < allowed.size(); i++) {
            Change change = allowed.get(i);
            if (limits.isStopped()) {
                outcomes.put(change.id(), before.get(i));
            } else {
                limits.count();
                tally.handedOver(change);
                onTheirWay.add(new OnItsWay(change, before.get(i), underWay.get(i), hand(change)));
            }
        }
        for (OnItsWay change : onTheirWay) {
            await(change);
        }
    }

    private CompletionStage<?> hand(Change change) throws InterruptedException {
        try {
            return receiver.receive(change);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private void await(OnItsWay sent) throws InterruptedException {
        Change change = sent.change();
        try {
            if (sent.outcome() != null) {
                sent.outcome().toCompletableFuture().get();
            }
            tally.delivered(change);
            outcomes.put(change.id(), ChangeLife.done(change));
        } catch (ExecutionException | CancellationException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            tally.refused();
            refused.add(change.id());
            LOG.warn(
                    "{} of record {} failed and will be delivered again at the next poll (attempt {}): {}",
                    change.type(),
                    change.id(),
                    change.attempt(),
                    why.toString());
            outcomes.put(change.id(), ChangeLife.refused(sent.underWay(), why.toString()));
        }
    }

    /** Writes the changes that are finished, together with the mark. */
    void flush(FeedMark mark) {
        flush(mark, List.of());
    }

    private void flush(FeedMark mark, List<RecordState> underWay) {
        List<RecordState> kept = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        outcomes.forEach((id, state) -> {
            if (state == null) {
                forgotten.add(id);
            } else {
                kept.add(state);
            }
        });
        kept.addAll(underWay);
        if (mark != null || !kept.isEmpty() || !forgotten.isEmpty()) {
            known.write(new StateUpdate(mark, kept, forgotten));
        }
        outcomes.clear();
    }
}
