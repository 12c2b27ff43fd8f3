package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.internal.life.Stamps;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import java.time.Duration;
import java.time.Instant;

/**
 * How deep a reading of the newest records must go. Changes may become visible late, by an index or a transaction, so that they appear below
 * the edge, which is where changes appear otherwise. The margin below the edge is read by each poll as long as the server's time shows that
 * something may be late. If it doesn't show that, the stamps may not be those of the server's clock; then the margin is read after pauses
 * that double, and a last time when it has existed long enough. Otherwise a poll that finds nothing is one request, however many records the
 * margin has.
 */
final class Margin {

    private final PollContext poll;
    private final FeedMark mark;
    private final Instant edge;

    Margin(PollContext poll, FeedMark mark) {
        this.poll = poll;
        this.mark = mark;
        this.edge = Stamps.instant(mark.edge());
    }

    /** Returns true if a page whose oldest record is this one has not reached the edge yet. */
    boolean isBelow(DateTime oldest) {
        if (edge == null) {
            return mark.newsAt() == null || oldest != null;
        }
        return oldest == null || Stamps.instant(oldest).isAfter(edge);
    }

    /** Returns true if the margin ends above this record. */
    boolean isAbove(DateTime oldest) {
        return edge == null
                || Stamps.instant(oldest).isBefore(edge.minus(poll.settings().lateness()));
    }

    /** Returns true if this poll should read the margin. */
    boolean isDue() {
        if (mark.newsAt() == null || mark.marginAt() == null || isOpen()) {
            return true;
        }
        Duration quiet = Duration.between(mark.newsAt(), mark.marginAt());
        Instant end = mark.newsAt().plus(poll.settings().lateness());
        boolean isRead = !mark.marginAt().isBefore(end);
        return !isRead
                && (!poll.now().isBefore(mark.marginAt().plus(quiet))
                        || !poll.now().isBefore(end));
    }

    /** Returns true if the server's time shows that something may be late. A time before the edge shows nothing: its clock is another one. */
    private boolean isOpen() {
        Instant newest = Stamps.instant(mark.nextEdge());
        return newest != null
                && !newest.isAfter(poll.serverTime())
                && poll.serverTime().isBefore(newest.plus(poll.settings().lateness()));
    }

    /** Returns the progress after a comparison, which has read the margin too. If nothing may be late, that was the last time. */
    FeedMark compared() {
        return isOpen()
                ? mark
                : mark.toBuilder()
                        .newsAt(poll.now().minus(poll.settings().lateness()))
                        .marginAt(poll.now())
                        .build();
    }
}
