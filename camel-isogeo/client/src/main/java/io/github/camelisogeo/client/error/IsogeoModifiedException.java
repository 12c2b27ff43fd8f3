package io.github.camelisogeo.client.error;

import java.time.Instant;

/** Thrown if an object was modified, or deleted, after the instant that {@code ifUnmodifiedSince} gives. Nothing was written. */
public class IsogeoModifiedException extends IsogeoConflictException {

    private static final long serialVersionUID = 1L;

    private final Instant expected;
    private final Instant found;

    /**
     * @param call the call, whose writing request was not sent
     * @param expected the instant since which the object must not have been modified
     * @param found when the object was modified, or null if it is gone
     */
    public IsogeoModifiedException(FailedCall call, Instant expected, Instant found) {
        super(
                call,
                (found == null ? "the object is gone" : "the object was modified (_modified) at " + found)
                        + ", but ifUnmodifiedSince is " + expected + ": nothing was written");
        this.expected = expected;
        this.found = found;
    }

    /** Returns the instant since which the object must not have been modified. */
    public Instant expected() {
        return expected;
    }

    /** Returns when the object was modified, or null if it is gone. */
    public Instant found() {
        return found;
    }
}
