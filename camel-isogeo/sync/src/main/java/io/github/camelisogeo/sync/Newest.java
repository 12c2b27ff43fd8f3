package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the newest {@code _modified} say.
 *
 * @param total how many records the selection holds
 * @param first the record last changed; null in an empty selection
 * @param changed identifiers of those whose change isn't delivered, oldest first
 * @param reachedCursor whether everything newer than the cursor was read, and everything of its instant
 */
record Newest(long total, Metadata first, List<String> changed, boolean reachedCursor) {

    /** Beyond this many it is cheaper in memory, and no dearer in requests, to compare all. */
    private static final int MOST = 10_000;

    /**
     * Reads newest first, down to the cursor.
     *
     * @param settled nothing new can be at the cursor's instant any more, so that one page suffices when it holds nothing new
     */
    static Newest read(CatalogueReader reader, KnownRecords known, DateTime cursor, boolean settled) {
        Set<String> changed = new LinkedHashSet<>();
        MetadataSearch page = reader.newest(0);
        long total = page.total();
        Metadata first = page.results().isEmpty() ? null : page.results().get(0);
        long offset = 0;
        while (true) {
            boolean news = false;
            for (Metadata record : page.results()) {
                if (ChangeLife.whenThere(known.get(record.id()), record.modifiedAt()) != null) {
                    news = changed.add(record.id()) || news;
                }
            }
            offset += page.results().size();
            if (offset >= page.total() || isOlder(page, cursor) || (settled && !news)) {
                return new Newest(total, first, oldestFirst(changed), true);
            }
            if (changed.size() > MOST) {
                return new Newest(total, first, oldestFirst(changed), false);
            }
            long before = page.total();
            page = reader.newest(offset);
            long lost = before - page.total();
            if (lost > 0) {
                // What follows has moved up: some of it would be stepped over.
                offset = Math.max(0, offset - lost);
                page = reader.newest(offset);
            }
        }
    }

    private static boolean isOlder(MetadataSearch page, DateTime cursor) {
        DateTime last = page.results().get(page.results().size() - 1).modifiedAt();
        return last == null || (cursor != null && isBefore(last, cursor));
    }

    private static boolean isBefore(DateTime one, DateTime other) {
        Optional<Instant> instant = one.optionalInstant();
        Optional<Instant> otherInstant = other.optionalInstant();
        return instant.isPresent() && otherInstant.isPresent()
                ? instant.get().isBefore(otherInstant.get())
                : one.compareTo(other) < 0;
    }

    private static List<String> oldestFirst(Set<String> newestFirst) {
        List<String> ids = new ArrayList<>(newestFirst);
        Collections.reverse(ids);
        return ids;
    }

    /** Where the next reading may stop: the newest {@code _modified}, unless it lies before the former one. */
    DateTime cursorAfter(DateTime former) {
        DateTime newest = first == null ? null : first.modifiedAt();
        if (newest == null) {
            return former;
        }
        return former != null && isBefore(newest, former) ? former : newest;
    }
}
