package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;

/** Counts pages in a row that bring nothing new, and gives up after ten: a server that promises more without end must not be followed. */
public final class Patience {

    private static final int MOST_BARREN_PAGES = 10;
    private static final int OK = 200;

    private int barrenPages;

    /** Notes a page. */
    public void arrived(boolean somethingNew) {
        barrenPages = somethingNew ? 0 : barrenPages + 1;
    }

    /** Returns true if nobody should ask for another page. */
    public boolean isOver() {
        return barrenPages >= MOST_BARREN_PAGES;
    }

    /**
     * Returns the failure of a reading that is given up.
     *
     * @param total the total that the last page told
     */
    public static IsogeoUnreadableAnswerException failure(CallScope scope, long total) {
        return new IsogeoUnreadableAnswerException(
                new FailedCall(scope.operation(), scope.identifiers(), "GET", "(whole)", OK, null),
                MOST_BARREN_PAGES + " pages in a row brought nothing new, although the total is " + total
                        + " and the end is not reached");
    }
}
