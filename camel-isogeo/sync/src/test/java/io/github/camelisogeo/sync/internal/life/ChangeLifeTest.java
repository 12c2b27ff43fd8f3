package io.github.camelisogeo.sync.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawing of {@link ChangeLife} as tables: what becomes of a record in each phase when something happens.
 *
 * <p>The phases are about version v2 of the record. Versions v0 and v1 are older, v3 is newer. A cell is the next phase, and the version that
 * the receiver has where that changes; {@code =} means that nothing changes.
 */
class ChangeLifeTest {

    /** A reading lists the record. */
    private static final String LISTED =
            """
            phase                 | listed without stamp      | listed v1               | listed v2               | listed v3
            unknown               | owed none                 | owed v1                 | owed v2                 | owed v3
            owed                  | =                         | =                       | =                       | owed v3
            owed, has v0          | =                         | =                       | =                       | owed v3
            owed again            | =                         | =                       | =                       | owed v3 again
            underWay              | =                         | =                       | =                       | =
            underWay, has v0      | =                         | =                       | =                       | =
            underWayDeletion      | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            refused               | =                         | =                       | =                       | =
            refused, has v0       | =                         | =                       | =                       | =
            refusedDeletion       | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            parked                | =                         | =                       | =                       | =
            parked, has v0        | =                         | =                       | =                       | =
            parkedDeletion        | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            missing               | settled                   | settled                 | settled                 | owed v3
            missing, never told   | owed none                 | owed v1                 | owed v2                 | owed v3
            missing, perhaps told | owed none                 | owed v1                 | owed v2                 | owed v3
            gone                  | settled                   | settled                 | settled                 | owed v3
            gone, released        | settled                   | settled                 | settled                 | owed v3
            held                  | settled                   | settled                 | settled                 | owed v3
            settled               | =                         | =                       | =                       | owed v3
            """;

    /** A complete reading lacks the record. */
    private static final String MISSED =
            """
            phase                 | missed in the same poll | missed within grace | missed in the next poll
            owed                  | missing                 | missing             | missing
            owed, has v0          | missing                 | missing             | missing
            owed again            | missing                 | missing             | missing
            underWay              | missing                 | missing             | missing
            underWay, has v0      | missing                 | missing             | missing
            underWayDeletion      | =                       | =                   | =
            refused               | missing                 | missing             | missing
            refused, has v0       | missing                 | missing             | missing
            refusedDeletion       | =                       | =                   | =
            parked                | missing                 | missing             | missing
            parked, has v0        | missing                 | missing             | missing
            parkedDeletion        | =                       | =                   | =
            missing               | =                       | =                   | gone
            missing, never told   | =                       | =                   | forgotten
            missing, perhaps told | =                       | =                   | gone
            gone                  | =                       | =                   | =
            gone, released        | =                       | =                   | =
            held                  | =                       | =                   | =
            settled               | missing                 | missing             | missing
            """;

    /** The record is read by its identifier. Only what is owed, under way or refused is read in this way. */
    private static final String READ =
            """
            phase            | read without stamp | read v1       | read v2      | read v3      | not found
            owed             | tell created       | tell created  | tell created | tell created | owed v2
            owed, has v0     | owed v2            | tell updated  | tell updated | tell updated | owed v2
            owed again       | tell updated       | owed v2 again | tell updated | tell updated | owed v2 again
            underWay         | tell created       | refused v2 x1 | tell created | tell created | =
            underWay, has v0 | tell updated       | refused v2 x1 | tell updated | tell updated | =
            refused          | tell created       | refused v2 x1 | tell created | tell created | =
            refused, has v0  | tell updated       | refused v2 x1 | tell updated | tell updated | =
            """;

    /** A change is handed to the receiver: of a record that exists in version v3, or of one that is gone. */
    private static final String HANDED_OVER =
            """
            phase            | handed over v3
            unknown          | underWay v3 x1
            owed             | underWay v3 x1
            owed, has v0     | underWay v3 x1
            owed again       | underWay v3 x1
            underWay         | underWay v3 x2
            underWay, has v0 | underWay v3 x2
            underWayDeletion | underWayDeletion x2
            refused          | underWay v3 x2
            refused, has v0  | underWay v3 x2
            refusedDeletion  | underWayDeletion x2
            gone             | underWayDeletion x1
            gone, released   | underWayDeletion x1
            """;

    /** The receiver has finished. */
    private static final String FINISHED =
            """
            phase            | done            | done, v3 promised | failed             | failed too often
            underWay         | settled, has v2 | owed v3, has v2   | refused v2 x1      | parked v2 x5
            underWay, has v0 | settled, has v2 | owed v3, has v2   | refused v2 x1      | parked v2 x5
            underWayDeletion | forgotten       | forgotten         | refusedDeletion x1 | parkedDeletion x5
            """;

    /** Somebody decides. */
    private static final String DECIDED =
            """
            phase                 | released       | discarded       | replayed
            owed                  | =              | =               | =
            owed, has v0          | =              | =               | =
            owed again            | =              | =               | =
            underWay              | =              | =               | =
            underWay, has v0      | =              | =               | =
            underWayDeletion      | =              | =               | =
            refused               | =              | =               | =
            refused, has v0       | =              | =               | =
            refusedDeletion       | =              | =               | =
            parked                | owed v2 again  | owed v2, has v2 | =
            parked, has v0        | owed v2 again  | owed v2, has v2 | =
            parkedDeletion        | gone, released | forgotten       | =
            missing               | =              | =               | =
            missing, never told   | =              | =               | =
            missing, perhaps told | =              | =               | =
            gone                  | =              | =               | =
            gone, released        | =              | =               | =
            held                  | gone, released | forgotten       | =
            settled               | =              | =               | owed v2 again
            """;

    static Stream<Arguments> cells() {
        return Stream.of(LISTED, MISSED, READ, HANDED_OVER, FINISHED, DECIDED).flatMap(ChangeLifeTest::cells);
    }

    private static Stream<Arguments> cells(String table) {
        List<List<String>> rows = table.lines()
                .map(row -> Arrays.stream(row.split("\\|")).map(String::trim).toList())
                .toList();
        List<String> events = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, events.size())
                .mapToObj(i -> Arguments.of(row.get(0), events.get(i), row.get(i))));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void goesOn(String phase, String event, String next) {
        assertThat(LifeEvents.happen(event, Lives.in(phase))).isEqualTo(next);
    }

    /** The receiver may have done a deletion that failed, so it gets the record as a new one, whatever its version. */
    @Test
    void bringsBackWhatMayHaveBeenDeleted() {
        for (String phase : List.of("underWayDeletion", "refusedDeletion", "parkedDeletion")) {
            RecordState back = ChangeLife.listed(Lives.in(phase), Lives.ID, Lives.V1, false, Lives.NOW);
            assertThat(LifeEvents.happen("read v1", back)).as(phase).isEqualTo("tell created");

            RecordState missed = ChangeLife.missed(back, Lives.POLL, Lives.GRACE, Lives.NOW);
            RecordState found = ChangeLife.listed(missed, Lives.ID, Lives.V2, false, Lives.NOW);
            assertThat(LifeEvents.happen("read v2", found))
                    .as(phase + ", missed once")
                    .isEqualTo("tell created");
        }
    }
}
