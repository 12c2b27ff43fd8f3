package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.internal.store.FeedMark.Stage;

/** One poll: what an earlier one left, then the first reading until it is done, then what changed. */
public final class Poll {

    private final PollContext poll;

    public Poll(PollContext poll) {
        this.poll = poll;
    }

    /**
     * Finds changes and delivers them.
     *
     * @param reconcile whether all identifiers are to be compared in any case
     * @return true if the catalogue was read as far as it should be
     */
    public boolean run(boolean reconcile) throws InterruptedException {
        poll.delivery().finishEarlier();
        if (!isFollowing()) {
            new FirstReading(poll).run();
        }
        if (isFollowing() && !poll.isSpent()) {
            Following following = new Following(poll, reconcile);
            if (poll.settings().snapshot() == SnapshotMode.ONLY) {
                following.finish();
            } else {
                following.run();
                return !poll.isStopped();
            }
        }
        return false;
    }

    private boolean isFollowing() {
        return poll.state().mark().stage() == Stage.FOLLOWING;
    }
}
