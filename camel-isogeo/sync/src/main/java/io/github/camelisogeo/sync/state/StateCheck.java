package io.github.camelisogeo.sync.state;

/** Checks what an export contains before it is imported. A store can't, because it doesn't know what its rows mean. */
public interface StateCheck {

    /** Finds nothing wrong. */
    StateCheck NOTHING = new StateCheck() {
        @Override
        public void mark(String json) {
            // Nothing is checked.
        }

        @Override
        public void row(StateRow row) {
            // Nothing is checked.
        }
    };

    /**
     * Checks the progress of the feed.
     *
     * @throws StateDamagedException if it can't be used
     * @throws StateVersionException if another release wrote it
     */
    void mark(String json);

    /**
     * Checks a row.
     *
     * @throws StateDamagedException if it can't be used
     */
    void row(StateRow row);
}
