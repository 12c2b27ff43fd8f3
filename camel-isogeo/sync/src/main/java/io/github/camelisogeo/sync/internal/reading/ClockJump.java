package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.time.Instant;
import java.util.List;

/** Mends what was stored while the local clock was ahead: what would have to wait for that time is due at once. */
final class ClockJump {

    private static final int PORTION = 1000;

    private final PollContext poll;

    ClockJump(PollContext poll) {
        this.poll = poll;
    }

    void mend() {
        FeedMark mark = poll.state().mark();
        Instant now = poll.now();
        boolean ahead = isAfter(mark.comparedAt(), now) || isAfter(mark.cursorSince(), now);
        if (ahead) {
            makeAllDue();
            poll.state().update(before -> before.toBuilder()
                    .comparedAt(null)
                    .compareAfter(null)
                    .cursorSince(now)
                    .build());
        }
    }

    private static boolean isAfter(Instant time, Instant now) {
        return time != null && time.isAfter(now);
    }

    private void makeAllDue() {
        String after = null;
        List<RecordState> portion;
        do {
            String from = after;
            portion = poll.state().step(() -> {
                List<RecordState> states = poll.state().after(from, PORTION);
                poll.state()
                        .write(
                                states.stream()
                                        .filter(state -> isAfter(state.phase().due(), poll.now()))
                                        .map(state -> ChangeLife.dueNow(state, poll.now()))
                                        .toList(),
                                List.of());
                return states;
            });
            after = portion.isEmpty() ? null : portion.get(portion.size() - 1).id();
        } while (after != null);
    }
}
