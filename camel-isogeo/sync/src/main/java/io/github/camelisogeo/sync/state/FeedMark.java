package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far a feed is.
 *
 * @param source what it reads
 * @param following whether the first reading is done
 * @param cursor the newest {@code _modified} down to which everything was compared; null before, and in an empty catalogue
 * @param cursorSettled whether the records of exactly that instant were read twice, so that none of them is still to be noticed
 * @param shares the shares that the account saw, identifier to name
 * @param uncounted how many records the server counts but doesn't list, as the last comparison found
 * @param foundEmpty whether the last poll found no records at all
 * @param comparedAt when all identifiers were last compared; null when they are to be compared at once
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

    /** Where every feed begins. */
    public static FeedMark beginning(FeedSource source) {
        return new FeedMark(source, false, null, false, null, 0, false, null);
    }

    /** The first reading is done; what it missed will be compared at once. */
    public FeedMark nowFollowing(DateTime newest) {
        return new FeedMark(source, true, newest, false, shares, uncounted, foundEmpty, null);
    }

    /** Everything down to the former cursor was compared. */
    public FeedMark withCursor(DateTime newest, boolean settled) {
        return new FeedMark(source, following, newest, settled, shares, uncounted, foundEmpty, comparedAt);
    }

    /** The account sees these shares. */
    public FeedMark withShares(Map<String, String> seen) {
        return new FeedMark(source, following, cursor, cursorSettled, seen, uncounted, foundEmpty, comparedAt);
    }

    /** A poll found no records at all, or some again. */
    public FeedMark withFoundEmpty(boolean empty) {
        return new FeedMark(source, following, cursor, cursorSettled, shares, uncounted, empty, comparedAt);
    }

    /** All identifiers were compared. */
    public FeedMark compared(Instant when, long countedOnly) {
        return new FeedMark(source, following, cursor, cursorSettled, shares, countedOnly, foundEmpty, when);
    }
}
