package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Mends what was stored while the local clock was ahead: what would have to wait for that time is due at once. */
final class ClockJump {

    private final PollContext poll;

    ClockJump(PollContext poll) {
        this.poll = poll;
    }

    void mend() {
        FeedMark mark = poll.state().mark();
        Instant now = poll.now();
        boolean ahead = isAfter(mark.comparedAt(), now) || isAfter(mark.newsAt(), now) || isAfter(mark.marginAt(), now);
        if (ahead) {
            makeAllDue();
            poll.state().update(before -> before.toBuilder()
                    .comparedAt(null)
                    .compareAfter(null)
                    .newsAt(now)
                    .marginAt(null)
                    .build());
        }
    }

    private static boolean isAfter(Instant time, Instant now) {
        return time != null && time.isAfter(now);
    }

    private void makeAllDue() {
        poll.state()
                .changeAll(
                        UnaryOperator.identity(),
                        state -> isAfter(state.phase().due(), poll.now())
                                ? ChangeLife.dueNow(state, poll.now())
                                : state);
    }
}
