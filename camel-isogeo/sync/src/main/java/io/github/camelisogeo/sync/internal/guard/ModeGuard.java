package io.github.camelisogeo.sync.internal.guard;

import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Holds back all deletions if the user wants that.
 *
 * @param mode what the user wants
 */
public record ModeGuard(DeletionMode mode) implements DeletionGuard {

    @Override
    public Optional<Held> objection(long deletions, long known, Instant now) {
        return mode == DeletionMode.HOLD ? Optional.of(new Held("deletions=hold", List.of(), now)) : Optional.empty();
    }
}
