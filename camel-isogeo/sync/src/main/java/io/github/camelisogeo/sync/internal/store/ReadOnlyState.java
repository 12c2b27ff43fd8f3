package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A state that is only looked at.
 *
 * @param view the state
 */
public record ReadOnlyState(StateView view) implements FeedState {

    @Override
    public String mark() {
        return view.mark();
    }

    @Override
    public Map<String, StateRow> rows(Collection<String> ids) {
        return view.rows(ids);
    }

    @Override
    public List<StateRow> due(String phase, Instant now, int most) {
        return view.due(phase, now, most);
    }

    @Override
    public List<StateRow> after(String after, int most) {
        return view.after(after, most);
    }

    @Override
    public Map<String, Long> counts() {
        return view.counts();
    }

    @Override
    public void write(StateStep step) {
        throw new UnsupportedOperationException("a state that is only looked at");
    }

    @Override
    public void close() {
        // The owner of the view closes it.
    }
}
