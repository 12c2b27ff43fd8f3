package io.github.camelisogeo.client.internal.paging;

/**
 * Decides which pages to request, and how each page affects the next ones. The selection may change while it is read:
 *
 * <ul>
 * <li>The total shrinks: the following results have moved up, so the reading steps back by the difference. It steps back a little further
 *     than that, so that it can accept the next page even if the total has shrunk a little more. Otherwise, steady deletions could stop it
 *     from making progress.
 * <li>The total grows: the latest total determines the end.
 * <li>A page is short: the next one begins where it ended, and requests only as many results as the server allows.
 * <li>A page is empty although there should be more results: it is requested once more, and skipped if it stays empty.
 * </ul>
 *
 * Not thread-safe.
 */
final class PagePlan {

    private static final long UNKNOWN = -1;
    private static final int MOST_LOOKS_AT_NOTHING = 2;

    private int pageSize;
    private long next;
    private long overlap;
    private long total = UNKNOWN;
    private final long expectedTotal;
    private final long beginning;
    private final StepsBack stepsBack = new StepsBack();
    private boolean contradicted;
    private long emptyAt = UNKNOWN;
    private int looksAtNothing;

    /**
     * @param offset the index of the first result
     * @param expectedTotal the total if the caller knows it, or null
     */
    PagePlan(long offset, int pageSize, Long expectedTotal) {
        this.beginning = offset;
        this.next = offset;
        this.pageSize = pageSize;
        this.expectedTotal = expectedTotal == null ? UNKNOWN : expectedTotal;
    }

    /** A page to request. Its first {@code overlap} results should already be known. */
    record Request(long offset, int limit, long overlap) {}

    /** What to do with a page. */
    enum Verdict {
        /** Return it. */
        TAKE,
        /** Return it, and request the pages after it again. */
        TAKE_AND_REPLAN,
        /** Discard it, and continue from an earlier offset. */
        REPLAN,
        /** Discard it, and request it again. */
        LOOK_AGAIN
    }

    /** Returns the index of the first result that was requested. */
    long beginning() {
        return beginning;
    }

    /** Returns true if there is another page to request. The first one is always requested. */
    boolean hasNext(boolean first) {
        return first || next < (total == UNKNOWN ? expectedTotal : total);
    }

    Request next() {
        Request request = new Request(next, pageSize, overlap);
        next += pageSize;
        overlap = 0;
        return request;
    }

    /** Returns true if the page begins after the end of the results. */
    boolean isBeyondEnd(Request request) {
        return total != UNKNOWN && request.offset() >= total;
    }

    Verdict arrived(Request request, Page<?> page) {
        long lost = total == UNKNOWN ? 0 : total - page.total();
        total = page.total();
        // Results can't move up past the first one.
        if (lost > request.overlap() && request.offset() > 0) {
            stepBack(request.offset() + request.overlap() - lost, lost);
            return Verdict.REPLAN;
        }
        int size = page.results().size();
        if (size == 0 && request.offset() < total && isWorthAnotherLook(request.offset())) {
            next = request.offset();
            overlap = request.overlap();
            return Verdict.LOOK_AGAIN;
        }
        boolean shortOfMore = size > 0 && size < request.limit() && request.offset() + size < total;
        if (!shortOfMore) {
            return Verdict.TAKE;
        }
        if (page.limit() > 0 && page.limit() < pageSize) {
            pageSize = Math.toIntExact(page.limit());
        }
        next = request.offset() + size;
        overlap = 0;
        return Verdict.TAKE_AND_REPLAN;
    }

    private boolean isWorthAnotherLook(long offset) {
        looksAtNothing = offset == emptyAt ? looksAtNothing + 1 : 1;
        emptyAt = offset;
        return looksAtNothing < MOST_LOOKS_AT_NOTHING;
    }

    /** Returns true if the answers contradict each other, so that reading on would read the same pages forever. */
    boolean isContradicted() {
        return contradicted;
    }

    private void stepBack(long unread, long lost) {
        contradicted |= stepsBack.isOneTooMany(total - Math.max(0, unread));
        long further = Math.min(lost, pageSize / 2);
        long from = Math.max(0, unread);
        next = Math.max(0, from - further);
        overlap = from - next;
    }
}
