package io.github.camelisogeo.sync.model;

/**
 * A step of a history.
 *
 * @param dice decides whatever is left open: which records, how many, when
 */
record Step(Kind kind, int dice) {

    /** The kinds of steps. The weight says how often a kind comes. */
    enum Kind {
        // What happens to the catalogue.
        CREATE(6),
        CREATE_MANY(1),
        TOUCH(12),
        TOUCH_MANY(2),
        TOUCH_WITH_A_STAMP_AHEAD(2),
        TOUCH_LATE(4),
        REMOVE(6),
        REMOVE_MANY(1),
        LEAVE(3),
        RETURN(3),
        MAKE_AGAIN(3),
        REVOKE_SHARE(1),
        GRANT_SHARE(2),

        // What happens to time.
        WAIT_SECONDS(4),
        WAIT_MINUTES(4),
        WAIT_A_DAY(1),

        // Polls.
        POLL(24),
        POLL_WITH_A_LIMIT(6),
        POLL_THAT_IS_STOPPED(2),
        POLL_THAT_IS_INTERRUPTED(2),
        POLL_THAT_IS_REFUSED(8),
        POLL_DURING_EDITS(6),
        POLL_WITH_A_FAULT(8),
        POLL_WITH_A_LIE(10),
        POLL_WITH_AN_ODD_ANSWER(3),
        POLL_THAT_IS_KILLED(6),

        // What operators do.
        RESTART(3),
        RECONCILE(2),
        REPLAY(1),
        RELEASE(2),

        /** The dust settles, all is checked, and another catalogue and feed begin. */
        BEGIN_ANEW(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    @Override
    public String toString() {
        return kind + "/" + dice;
    }
}
