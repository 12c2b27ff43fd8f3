package io.github.camelisogeo.sync.internal.guard;

import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Holds back deletions if a poll finds more of them than it may deliver.
 *
 * @param limit the largest number
 */
public record LimitGuard(DeletionLimit limit) implements DeletionGuard {

    @Override
    public Optional<Held> objection(long deletions, long known, Instant now) {
        return limit.allows(deletions, known)
                ? Optional.empty()
                : Optional.of(new Held(
                        "one poll found " + deletions + " deletions among " + known
                                + " known records, and maxDeletes is " + limit,
                        List.of(),
                        now));
    }
}
