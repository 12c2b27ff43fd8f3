package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;

/** Counts consecutive pages without new results, and gives up after ten, because a server could promise more results forever. */
public final class Patience {

    private static final int MOST_BARREN_PAGES = 10;
    private static final int OK = 200;

    private int barrenPages;

    /** Counts a page. */
    public void arrived(boolean somethingNew) {
        barrenPages = somethingNew ? 0 : barrenPages + 1;
    }

    /** Returns true if no further page should be requested. */
    public boolean isOver() {
        return barrenPages >= MOST_BARREN_PAGES;
    }

    /**
     * Returns the exception for a reading that gives up.
     *
     * @param total the total according to the last page
     */
    public static IsogeoUnreadableAnswerException failure(CallScope scope, long total) {
        return new IsogeoUnreadableAnswerException(
                FailedCall.ofReading(scope.operation(), scope.identifiers(), OK),
                MOST_BARREN_PAGES + " pages in a row had no new results, although the total is " + total
                        + " and the end has not been reached");
    }

    /**
     * Returns the exception for a reading that ended without any result.
     *
     * @param total the total according to the last page
     */
    static IsogeoUnreadableAnswerException nothing(CallScope scope, long total) {
        return new IsogeoUnreadableAnswerException(
                FailedCall.ofReading(scope.operation(), scope.identifiers(), OK),
                "no page had results, although the total is " + total);
    }
}
