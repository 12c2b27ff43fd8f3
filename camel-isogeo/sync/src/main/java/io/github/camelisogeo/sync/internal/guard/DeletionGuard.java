package io.github.camelisogeo.sync.internal.guard;

import java.util.Optional;

/** Decides whether the deletions that a poll found may be delivered. */
@FunctionalInterface
public interface DeletionGuard {

    /**
     * Returns why the deletions must be held back, or nothing if this guard doesn't object.
     *
     * @param deletions the number of deletions that the poll found, by whichever reading
     * @param known the number of records that the receiver has, these included
     */
    Optional<Objection> objection(long deletions, long known);

    /** Returns a guard that asks this guard and, if it doesn't object, another one. */
    default DeletionGuard and(DeletionGuard other) {
        return (deletions, known) -> objection(deletions, known).or(() -> other.objection(deletions, known));
    }
}
