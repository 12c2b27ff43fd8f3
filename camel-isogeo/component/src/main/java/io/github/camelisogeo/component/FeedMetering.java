package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.PollReport;

/** The meters of a feed. */
interface FeedMetering extends AutoCloseable {

    /** No meters. */
    FeedMetering NONE = new FeedMetering() {
        @Override
        public void polled(PollReport report) {}

        @Override
        public void close() {}
    };

    /** Records a poll. */
    void polled(PollReport report);

    @Override
    void close();
}
