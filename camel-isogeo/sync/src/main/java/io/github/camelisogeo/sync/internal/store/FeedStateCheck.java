package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.StateCheck;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateRow;

/**
 * Checks whether a feed can use what is imported.
 *
 * @param described the place of the state, for messages
 */
public record FeedStateCheck(String described) implements StateCheck {

    @Override
    public void mark(String json) {
        StateText.mark(json, described);
    }

    @Override
    public void row(StateRow row) {
        RecordState record = StateText.record(row);
        if (!Id.isIdentifier(record.id())) {
            throw new StateDamagedException("the row has the identifier '" + record.id() + "', which is none", null);
        }
    }
}
