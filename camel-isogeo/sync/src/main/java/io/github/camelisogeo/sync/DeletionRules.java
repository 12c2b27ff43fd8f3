package io.github.camelisogeo.sync;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * The rules for deletions that were found and confirmed. A component that is null has its default.
 *
 * @param mode whether they are delivered, held back or forgotten; by default, they are delivered
 * @param limit the largest number of deletions that one poll may deliver; half of the known records by default
 * @param grace the least time between the two readings that must both miss a record; zero by default
 */
@RecordBuilder
public record DeletionRules(DeletionMode mode, DeletionLimit limit, Duration grace) {

    /** The rules by default. */
    public static final DeletionRules DEFAULT = new DeletionRules(null, null, null);

    /**
     * @throws IllegalArgumentException if the grace is negative
     */
    public DeletionRules {
        mode = mode == null ? DeletionMode.SEND : mode;
        limit = limit == null ? DeletionLimit.DEFAULT : limit;
        grace = grace == null ? Duration.ZERO : grace;
        if (grace.isNegative()) {
            throw new IllegalArgumentException("deleteGrace is " + grace + ", it must not be negative");
        }
    }

    /** Returns a builder. A component that is not set has its default. */
    public static DeletionRulesBuilder builder() {
        return DeletionRulesBuilder.builder();
    }
}
