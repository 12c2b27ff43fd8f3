package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.internal.paging.StepsBack;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.life.Stamps;
import io.github.camelisogeo.sync.internal.reading.CatalogueReader.Listed;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.FeedMark.Descent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the most recently changed records, newest first, and notes what is owed. It goes on as long as a page holds something new or repeats
 * something, and at least down to the edge, or to the end of the {@link Margin} below it. What it found is stored page by page,
 * so that a reading that breaks off is continued by the next poll.
 */
final class NewestReading {

    /** Beyond this many pages without news, one comparison after the margin has passed costs less than reading the margin at each poll. */
    private static final int MOST_QUIET_PAGES = 10;

    private final PollContext poll;
    private Set<String> previous = Set.of();
    private DateTime top;
    private DateTime edge;
    private String present;
    private long total;
    private long offset;
    private int quietPages;
    private boolean foundNews;
    private boolean cutMargin;
    private Descent descent;
    private final StepsBack stepsBack = new StepsBack();

    NewestReading(PollContext poll) {
        this.poll = poll;
    }

    /** Returns the number of records in the selection, according to the first page. */
    long total() {
        return total;
    }

    /** Returns the newest {@code _modified} of the first page, or null if it has none. */
    DateTime top() {
        return top;
    }

    /** Returns the newest {@code _modified} of the first page that isn't in the server's future, or null if it has none. */
    DateTime edge() {
        return edge;
    }

    /** Returns the identifier of a record of the selection, or null if it has none. */
    String present() {
        return present;
    }

    /** Reads the first page only, to see how large the selection is. */
    Listed firstPage() {
        Listed page = poll.reader().newest(0);
        total = page.total();
        top = newest(page, stamp -> true);
        edge = newest(page, this::isPresent);
        present = page.records().isEmpty() ? null : page.records().get(0).id();
        return page;
    }

    /** Reads on from the first page. */
    void readFrom(Listed first) {
        FeedMark mark = poll.state().mark();
        descent = mark.descent();
        Margin margin = new Margin(poll, mark);
        Listed page = first;
        boolean more = true;
        while (more) {
            boolean news = list(page);
            // Records without a date, or with one in the future, may fill the first pages.
            top = top == null ? newest(page, stamp -> true) : top;
            edge = edge == null ? newest(page, this::isPresent) : edge;
            offset += page.size();
            more = page.size() > 0 && offset < page.total() && goesOn(page, news, margin);
            if (more && poll.isStopped()) {
                return;
            }
            if (more) {
                note(news);
                page = next(page);
            }
        }
        poll.state().update(before -> complete(before, margin));
    }

    private boolean isPresent(DateTime stamp) {
        return !Stamps.instant(stamp).isAfter(poll.serverTime());
    }

    private static DateTime newest(Listed page, Predicate<DateTime> counts) {
        return page.records().stream()
                .map(Metadata::modifiedAt)
                .filter(stamp -> Stamps.instant(stamp) != null && counts.test(stamp))
                .reduce((one, other) -> Stamps.isNewer(other, one) ? other : one)
                .orElse(null);
    }

    private static DateTime oldestStamp(Listed page) {
        return page.records().stream()
                .map(Metadata::modifiedAt)
                .filter(stamp -> Stamps.instant(stamp) != null)
                .reduce((one, other) -> Stamps.isNewer(one, other) ? other : one)
                .orElse(null);
    }

    /** Notes what is owed of a page. Returns true if something is new, or repeats the page before because records moved. */
    private boolean list(Listed page) {
        List<String> ids = ChangeMaker.ids(page.records());
        boolean news = poll.state().step(() -> {
            Map<String, RecordState> known = poll.state().records(ids);
            List<RecordState> changed = new ArrayList<>();
            for (Metadata record : page.records()) {
                RecordState before = known.get(record.id());
                RecordState after = ChangeLife.listed(before, record.id(), record.modifiedAt(), false, poll.now());
                if (after != before) {
                    changed.add(after);
                }
            }
            poll.state().write(changed, List.of());
            return !changed.isEmpty();
        });
        boolean repeats = ids.stream().anyMatch(previous::contains);
        previous = new HashSet<>(ids);
        foundNews |= news;
        quietPages = news || repeats ? 0 : quietPages + 1;
        return news || repeats;
    }

    private boolean goesOn(Listed page, boolean news, Margin margin) {
        DateTime oldest = oldestStamp(page);
        if (news || descent != null || margin.isBelow(oldest)) {
            return true;
        }
        if (!margin.isDue() || margin.isAbove(oldest)) {
            return false;
        }
        cutMargin = quietPages >= MOST_QUIET_PAGES;
        return !cutMargin;
    }

    /** Stores how far the reading is, if another poll would have to read the same again. */
    private void note(boolean news) {
        if (news && descent == null) {
            Descent reached = new Descent(top, offset);
            poll.state().update(mark -> mark.toBuilder().descent(reached).build());
        }
    }

    private Listed next(Listed page) {
        if (descent != null && hasReached(page, descent.top())) {
            // From here on an earlier poll has read already. Records that moved since then are within a page.
            offset = Math.max(offset, descent.offset() - CatalogueReader.PAGE);
            descent = null;
        }
        long before = page.total();
        Listed next = poll.reader().newest(Math.min(offset, Math.max(0, before - 1)));
        long lost = before - next.total();
        if (lost > 0) {
            // The records behind this page have moved up, so it would skip some of them.
            offset = Math.max(0, offset - lost);
            if (stepsBack.isOneTooMany(next.total() - offset)) {
                throw new UnreliableAnswerException(
                        "the search for changed records has contradicting totals, the last one is " + next.total()
                                + ": the answer can't be trusted, the next poll tries again");
            }
            next = poll.reader().newest(offset);
        }
        return next;
    }

    private static boolean hasReached(Listed page, DateTime stamp) {
        DateTime oldest = oldestStamp(page);
        return stamp == null || oldest != null && !Stamps.isNewer(oldest, stamp);
    }

    private FeedMark complete(FeedMark mark, Margin margin) {
        boolean isQuiet = Objects.equals(top, mark.cursor()) && !foundNews && mark.newsAt() != null;
        Instant newsAt = isQuiet ? mark.newsAt() : poll.now();
        // If all stamps are in the future, that is another clock.
        DateTime reached = edge == null ? top : edge;
        Instant compareAfter = mark.compareAfter();
        if (cutMargin && compareAfter == null) {
            compareAfter = newsAt.plus(poll.settings().lateness());
        }
        return mark.toBuilder()
                .cursor(top == null ? mark.cursor() : top)
                .edge(mark.nextEdge() == null ? reached : mark.nextEdge())
                .nextEdge(reached == null ? mark.nextEdge() : reached)
                .newsAt(newsAt)
                .marginAt(isQuiet && !margin.isDue() ? mark.marginAt() : poll.now())
                .descent(null)
                .compareAfter(compareAfter)
                .build();
    }
}
