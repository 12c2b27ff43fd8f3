package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;

/**
 * Counts consecutive pages without new results, and gives up after ten, because a server could promise more results forever. If the end comes
 * before that, it tells whether the last pages were repeats of others in place of the results that were promised.
 */
public final class Patience {

    private static final int MOST_BARREN_PAGES = 10;
    private static final int OK = 200;

    /** Records that move while they are read may make one page a repeat. */
    private static final int MOST_REPEATS_AT_END = 1;

    private int barrenPages;
    private int repeats;
    private int lastSize;
    private long seen;
    private boolean sawNothing;

    /**
     * Counts a page.
     *
     * @param size the number of its results
     * @param handedOut the number of its results that were not known
     * @param somethingNew whether one of these is certainly new
     */
    public void arrived(int size, int handedOut, boolean somethingNew) {
        barrenPages = somethingNew ? 0 : barrenPages + 1;
        seen += handedOut;
        sawNothing |= size == 0;
        if (handedOut > 0) {
            repeats = 0;
        } else if (size > 0) {
            // Empty pages don't count: some servers count records that they don't list.
            repeats++;
            lastSize = size;
        }
    }

    /**
     * Returns true if the last pages before the end only repeated others, and at least as many results as a page has are missing.
     *
     * @param promised the number of results that there should be
     */
    public boolean isTailMissing(long promised) {
        return repeats > MOST_REPEATS_AT_END && promised - seen >= lastSize;
    }

    /**
     * Returns what an empty page may have cost, or null if nothing: servers that count what they don't list answer so too.
     *
     * @param promised the number of results that there should be
     */
    String doubt(long promised) {
        return sawNothing && seen < promised
                ? "a page was empty, also when it was requested again: " + seen + " of " + promised + " results came"
                : null;
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
     * Returns the exception for a reading whose tail is missing.
     *
     * @param total the total according to the last page
     */
    public IsogeoUnreadableAnswerException tailMissing(CallScope scope, long total) {
        return new IsogeoUnreadableAnswerException(
                FailedCall.ofReading(scope.operation(), scope.identifiers(), OK),
                "the last " + repeats + " pages only repeated earlier results: there are " + seen
                        + " different ones, although the total is " + total + ". Does the server ignore `_offset`?");
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
