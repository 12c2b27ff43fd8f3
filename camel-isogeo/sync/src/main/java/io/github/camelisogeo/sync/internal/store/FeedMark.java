package io.github.camelisogeo.sync.internal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The progress of a feed. Immutable.
 *
 * @param version the version of this form
 * @param source what the feed reads
 * @param stage how far the first reading is
 * @param listed the number of records that the first reading has listed
 * @param polls the number of polls so far
 * @param cursor the newest {@code _modified} of the last complete reading of the newest records, or null if there was none
 * @param edge down to which {@code _modified} the next reading must go in any case, or null if there is none: the newest one that wasn't in
 *     the server's future in the reading before the last one, because one answer alone may come from a replica that lags
 * @param nextEdge the same of the last reading
 * @param newsAt when a reading last brought another cursor or something new, or null before the first reading
 * @param marginAt when a reading last reached the end of the margin below the edge, or null if none did
 * @param descent how far a reading of the newest records came that broke off, or null if none did
 * @param shares the names of the shares that the account saw, by identifier
 * @param sharesOwed how many polls must read the shares, because records came that may belong to new ones, or deletions wait for old ones
 * @param sharesLate whether the server lists a share later than its records, or null if that isn't known yet
 * @param uncounted the number of records that the server counts but doesn't list, according to the last comparison or
 *     recount of the first reading
 * @param shortReadings how many recounts of the first reading in a row lacked that many records, or 0 if the last one lacked none
 * @param comparedAt when all identifiers were last compared, or null if they must be compared at once
 * @param compareAfter when to compare because more records than can be read at each poll may become visible late, or null
 * @param idsObeyFilter whether a search by identifier obeys the filter, or null if that isn't known yet
 * @param goodPoll when a poll last ended without failing, to a minute, or null if none did
 * @param inStep when the receiver last had everything that was found, to a minute, or null if it never had
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record FeedMark(
        int version,
        FeedSource source,
        Stage stage,
        long listed,
        long polls,
        DateTime cursor,
        DateTime edge,
        DateTime nextEdge,
        Instant newsAt,
        Instant marginAt,
        Descent descent,
        Map<String, String> shares,
        int sharesOwed,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean sharesLate,
        long uncounted,
        int shortReadings,
        Instant comparedAt,
        Instant compareAfter,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean idsObeyFilter,
        Instant goodPoll,
        Instant inStep) {

    /** The version of the form that this release writes. */
    public static final int VERSION = 1;

    /** How many polls owe the shares after records came. */
    public static final int SHARES_OWED = 4;

    /** With this many polls owed, the one that runs doesn't read the shares, but the next one does. */
    public static final int SHARES_OWED_NEXT = 2;

    /** How far the first reading is. */
    public enum Stage {
        /** It reads the catalogue. */
        READING,
        /** It has read everything, but not delivered everything. */
        DELIVERING,
        /** It is done. */
        FOLLOWING
    }

    /**
     * A reading of the newest records that broke off.
     *
     * @param top the {@code _modified} that it began with
     * @param offset the number of records that it read
     */
    public record Descent(DateTime top, long offset) {}

    public FeedMark {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(stage, "stage");
        shares = shares == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** Returns the mark of a new feed. */
    public static FeedMark beginning(FeedSource source) {
        return FeedMarkBuilder.builder()
                .version(VERSION)
                .source(source)
                .stage(Stage.READING)
                .build();
    }

    /**
     * Returns the progress after records came that may belong to a new share. The server may list it later than its records, so some polls
     * read the shares; after the first reading, the comparison does.
     */
    public FeedMark entered() {
        return toBuilder()
                .sharesOwed(stage == Stage.FOLLOWING ? SHARES_OWED : 1)
                .build();
    }

    /** Returns a builder that begins with these values. */
    public FeedMarkBuilder toBuilder() {
        return FeedMarkBuilder.builder(this);
    }
}
