package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.time.Instant;
import java.util.List;

/** Mends what was stored while the local clock was ahead: what would have to wait for that time is due at once. */
final class ClockJump {

    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");
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
            List.of(Owed.WORD, Refused.WORD, Refused.DELETION, Missing.WORD).forEach(this::makeDue);
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

    private void makeDue(String phase) {
        List<RecordState> waiting;
        do {
            waiting = poll.state().step(() -> {
                List<RecordState> late = poll.state().due(phase, ANY_TIME, Integer.MAX_VALUE).stream()
                        .filter(state -> isAfter(state.phase().due(), poll.now()))
                        .limit(PORTION)
                        .map(state -> ChangeLife.dueNow(state, poll.now()))
                        .toList();
                poll.state().write(late, List.of());
                return late;
            });
        } while (!waiting.isEmpty());
    }
}
