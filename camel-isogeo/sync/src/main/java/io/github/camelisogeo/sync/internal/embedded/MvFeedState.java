package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateStep;

/** The state of a feed in an open file. */
final class MvFeedState extends MvView implements FeedState {

    MvFeedState(OpenFile file, Runnable whenClosed) {
        super(file, whenClosed);
    }

    @Override
    public void write(StateStep step) {
        file().write(step);
    }
}
