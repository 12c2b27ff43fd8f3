package io.github.camelisogeo.client.internal.paging;

/**
 * Decides which pages to ask for, and what an arrived page means for the next ones. The selection may change while it is read:
 *
 * <ul>
 *   <li>The total shrinks: what follows has moved up, so the reading steps back by the difference. It steps back a little further than
 *       that, and accepts the next page if the selection has shrunk by no more meanwhile, so that a steady loss can't hold it up.
 *   <li>The total grows: the end is where the latest total says.
 *   <li>A page is short: the next one begins where it ended, and holds as many as the server is ready to give.
 *   <li>A page is empty although there should be more: it is stepped over.
 * </ul>
 *
 * Not thread-safe.
 */
final class PagePlan {

    private static final long UNKNOWN = -1;

    private int pageSize;
    private long next;
    private long overlap;
    private long total = UNKNOWN;
    private final long expectedTotal;

    /**
     * @param offset where the reading begins
     * @param expectedTotal the total as far as the caller knows, or null
     */
    PagePlan(long offset, int pageSize, Long expectedTotal) {
        this.next = offset;
        this.pageSize = pageSize;
        this.expectedTotal = expectedTotal == null ? UNKNOWN : expectedTotal;
    }

    /** A page to ask for. The first {@code overlap} of its results should be known already. */
    record Request(long offset, int limit, long overlap) {}

    /** What to do with an arrived page. */
    enum Verdict {
        /** Hand it out. */
        TAKE,
        /** Hand it out, and ask again for what was asked for beyond it. */
        TAKE_AND_REPLAN,
        /** Drop it, and ask again from further up. */
        REPLAN
    }

    /** Returns true if a page is to be asked for now; the first one always is. */
    boolean hasNext(boolean first) {
        return first || next < (total == UNKNOWN ? expectedTotal : total);
    }

    Request next() {
        Request request = new Request(next, pageSize, overlap);
        next += pageSize;
        overlap = 0;
        return request;
    }

    /** Returns true if nothing can be at this offset any more. */
    boolean isBeyondEnd(Request request) {
        return total != UNKNOWN && request.offset() >= total;
    }

    Verdict arrived(Request request, Page<?> page) {
        long lost = total == UNKNOWN ? 0 : total - page.total();
        total = page.total();
        // Nothing moves up beyond the first result.
        if (lost > request.overlap() && request.offset() > 0) {
            stepBack(request.offset() + request.overlap() - lost, lost);
            return Verdict.REPLAN;
        }
        int size = page.results().size();
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

    private void stepBack(long unread, long lost) {
        long further = Math.min(lost, pageSize / 2);
        long from = Math.max(0, unread);
        next = Math.max(0, from - further);
        overlap = from - next;
    }
}
