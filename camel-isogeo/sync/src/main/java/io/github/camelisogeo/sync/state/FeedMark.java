package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The progress of a feed. Immutable.
 *
 * @param source what the feed reads
 * @param following whether the first reading is done
 * @param cursor the newest {@code _modified} up to which everything was compared, or null before the first reading and in an empty
 * catalogue
 * @param cursorSettled whether the records of exactly that instant were read twice, so that none of them can have been missed
 * @param shares the names of the shares that the account saw, by identifier
 * @param uncounted the number of records that the server counts but doesn't list, according to the last comparison
 * @param foundEmpty whether the last poll found no records at all
 * @param comparedAt when all identifiers were last compared, or null if they must be compared at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedMark(
        FeedSource source,
        boolean following,
        DateTime cursor,
        boolean cursorSettled,
        Map<String, String> shares,
        long uncounted,
        boolean foundEmpty,
        Instant comparedAt) {

    public FeedMark {
        Objects.requireNonNull(source, "source");
        shares = shares == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** Returns the mark of a new feed. */
    public static FeedMark beginning(FeedSource source) {
        return new FeedMark(source, false, null, false, null, 0, false, null);
    }

    /** Returns the mark after the first reading. The next poll compares all identifiers, in case the reading missed something. */
    public FeedMark nowFollowing(DateTime newest) {
        return new FeedMark(source, true, newest, false, shares, uncounted, foundEmpty, null);
    }

    /** Returns the mark after everything down to the former cursor was compared. */
    public FeedMark withCursor(DateTime newest, boolean settled) {
        return new FeedMark(source, following, newest, settled, shares, uncounted, foundEmpty, comparedAt);
    }

    /** Returns the mark with the shares that the account sees. */
    public FeedMark withShares(Map<String, String> seen) {
        return new FeedMark(source, following, cursor, cursorSettled, seen, uncounted, foundEmpty, comparedAt);
    }

    /** Returns the mark after a poll that found no records, or found some again. */
    public FeedMark withFoundEmpty(boolean empty) {
        return new FeedMark(source, following, cursor, cursorSettled, shares, uncounted, empty, comparedAt);
    }

    /** Returns the mark after all identifiers were compared. */
    public FeedMark compared(Instant when, long countedOnly) {
        return new FeedMark(source, following, cursor, cursorSettled, shares, countedOnly, foundEmpty, when);
    }
}
