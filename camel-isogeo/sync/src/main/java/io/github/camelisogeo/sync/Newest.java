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
 * The most recently changed records of the selection.
 *
 * @param total the number of records in the selection
 * @param first the most recently changed record, or null if the selection is empty
 * @param changed the identifiers of the records whose changes aren't delivered, oldest first
 * @param reachedCursor whether every record was read that is newer than the cursor or has its instant
 */
record Newest(long total, Metadata first, List<String> changed, boolean reachedCursor) {

    /** The largest number of changes to collect. Beyond it, comparing all identifiers needs less memory and no more requests. */
    private static final int MOST = 10_000;

    /**
     * Reads the records from the newest one down to the cursor.
     *
     * @param settled whether no further record can have the cursor's instant, so that one page is enough if it has no changes
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
                // The records behind this page have moved up, so the next page would skip some of them.
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

    /** Returns the instant at which the next reading may stop: the newest {@code _modified}, or the former cursor if that is newer. */
    DateTime cursorAfter(DateTime former) {
        DateTime newest = first == null ? null : first.modifiedAt();
        if (newest == null) {
            return former;
        }
        return former != null && isBefore(newest, former) ? former : newest;
    }
}
