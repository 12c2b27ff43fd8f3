package io.github.camelisogeo.sync.internal.guard;

import io.github.camelisogeo.sync.DeletionMode;
import java.util.Optional;

/**
 * Holds back all deletions if the user wants that.
 *
 * @param mode what the user wants
 */
public record ModeGuard(DeletionMode mode) implements DeletionGuard {

    @Override
    public Optional<Objection> objection(long deletions, long known) {
        return mode == DeletionMode.HOLD ? Optional.of(new Objection("deletions=hold")) : Optional.empty();
    }
}
