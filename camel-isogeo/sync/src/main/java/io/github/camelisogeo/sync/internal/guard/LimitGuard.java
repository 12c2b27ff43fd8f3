package io.github.camelisogeo.sync.internal.guard;

import io.github.camelisogeo.sync.DeletionLimit;
import java.util.Optional;

/**
 * Holds back deletions if a poll finds more of them than it may deliver.
 *
 * @param limit the largest number
 */
public record LimitGuard(DeletionLimit limit) implements DeletionGuard {

    @Override
    public Optional<Objection> objection(long deletions, long known) {
        return limit.allows(deletions, known)
                ? Optional.empty()
                : Optional.of(new Objection("one poll found " + deletions + " deletions among " + known
                        + " known records, and maxDeletes is " + limit));
    }
}
