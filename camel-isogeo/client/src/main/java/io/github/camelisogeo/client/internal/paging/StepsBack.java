package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;

/**
 * Counts the steps back of a reading that don't bring it nearer to the end. Results that leave the selection make it step back, but it comes
 * nearer to the end all the same. If it doesn't, the answers contradict each other, and it would read the same pages forever.
 */
public final class StepsBack {

    private static final int MOST_FUTILE = 10;

    private static final int OK = 200;

    private long nearest = Long.MAX_VALUE;
    private int futile;

    /**
     * Counts a step back.
     *
     * @param left the number of results that are left after it
     * @return true if the reading should give up
     */
    public boolean isOneTooMany(long left) {
        futile = left < nearest ? 0 : futile + 1;
        nearest = Math.min(nearest, left);
        return futile >= MOST_FUTILE;
    }

    /**
     * Returns the exception for a reading that gives up.
     *
     * @param total the total according to the last page
     */
    static IsogeoUnreadableAnswerException failure(CallScope scope, long total) {
        return new IsogeoUnreadableAnswerException(
                FailedCall.ofReading(scope.operation(), scope.identifiers(), OK),
                "the totals of the pages contradict each other, the last one is " + total
                        + ": the reading stepped back again and again without coming nearer to the end");
    }
}
