package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateMismatchException;
import io.github.camelisogeo.sync.state.StateView;
import java.util.Optional;

/** Opens the state of a feed, and refuses one that belongs to another source. */
public final class StateOpener {

    private final FeedSettings settings;
    private final FeedSource source;
    private boolean toBeReset;

    public StateOpener(FeedSettings settings, FeedSource source) {
        this.settings = settings;
        this.source = source;
        this.toBeReset = settings.stateReset();
    }

    /** Opens the state, a new one if there is none. */
    public OpenState open() {
        if (settings.dryRun()) {
            return checked(scratch());
        }
        if (toBeReset) {
            settings.store().delete(settings.stateId());
            toBeReset = false;
        }
        return checked(settings.store().open(settings.stateId()));
    }

    private FeedState scratch() {
        if (toBeReset) {
            return new ScratchState(null);
        }
        Optional<StateView> stored = settings.store().look(settings.stateId());
        try (StateView view = stored.orElse(null)) {
            return new ScratchState(view);
        }
    }

    private OpenState checked(FeedState opened) {
        try {
            OpenState state = OpenState.of(opened, settings.store().describe(settings.stateId()), settings.threads());
            if (state.mark() == null) {
                state.begin(FeedMark.beginning(source));
            } else {
                refuseOther(state.mark().source());
            }
            return state;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void refuseOther(FeedSource remembered) {
        String difference = source.differenceFrom(remembered);
        if (!difference.isEmpty()) {
            throw new StateMismatchException("the " + settings.store().describe(settings.stateId())
                    + " belongs to something else: it would now be used for " + difference
                    + ": set another stateId, or start again with stateReset=true, which delivers every record again");
        }
    }
}
