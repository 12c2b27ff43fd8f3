package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States of records that are to be written with the next step. */
final class PendingStates {

    /** By identifier; null if the record is to be forgotten. */
    private final Map<String, RecordState> states = new LinkedHashMap<>();

    private int additions;

    /** Returns the number of this addition. */
    int add(Collection<RecordState> kept, Collection<String> forgotten) {
        kept.forEach(state -> states.put(state.id(), state));
        forgotten.forEach(id -> states.put(id, null));
        return ++additions;
    }

    /** Returns true if nothing was added or taken since then. */
    boolean isLast(int addition) {
        return addition == additions && !states.isEmpty();
    }

    /** Returns true if one of these records is to be written. */
    boolean concerns(Collection<String> ids) {
        return !states.isEmpty() && !Collections.disjoint(states.keySet(), ids);
    }

    /** Returns a step that writes all of them, and forgets them. */
    StateStep take(String mark) {
        List<StateRow> rows = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        states.forEach((id, state) -> {
            if (state == null) {
                forgotten.add(id);
            } else {
                rows.add(StateText.row(state));
            }
        });
        states.clear();
        return new StateStep(mark, rows, forgotten);
    }
}
