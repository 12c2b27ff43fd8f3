package io.github.camelisogeo.sync.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.change.ChangeType;
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
            phase                   | listed without stamp      | listed v1               | listed v2               | listed v3
            unknown                 | owed none                 | owed v1                 | owed v2                 | owed v3
            owed                    | =                         | =                       | =                       | owed v3
            owed, has v0            | =                         | =                       | =                       | owed v3
            owed again              | =                         | =                       | =                       | owed v3 again
            underWay                | =                         | =                       | =                       | underWay v2 x1, v3 promised
            underWay, has v0        | =                         | =                       | =                       | underWay v2 x1, v3 promised
            underWayDeletion        | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            refused                 | =                         | =                       | =                       | refused v2 x1, v3 promised
            refused, has v0         | =                         | =                       | =                       | refused v2 x1, v3 promised
            refusedDeletion         | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            parked                  | =                         | =                       | =                       | parked v2 x5, v3 promised
            parked, has v0          | =                         | =                       | =                       | parked v2 x5, v3 promised
            parkedDeletion          | owed none again, has none | owed v1 again, has none | owed v2 again, has none | owed v3 again, has none
            missing                 | settled                   | settled                 | settled                 | owed v3
            missing, never told     | owed v2                   | owed v2                 | owed v2                 | owed v3
            missing, perhaps told   | underWay v2 x1            | underWay v2 x1          | underWay v2 x1          | underWay v2 x1, v3 promised
            missing, was owed again | owed v2 again             | owed v2 again           | owed v2 again           | owed v3 again
            missing, was parked     | parked v2 x5              | parked v2 x5            | parked v2 x5            | parked v2 x5, v3 promised
            gone                    | settled                   | settled                 | settled                 | owed v3
            gone, released          | settled                   | settled                 | settled                 | owed v3
            held                    | settled                   | settled                 | settled                 | owed v3
            settled                 | =                         | =                       | =                       | owed v3
            """;

    /** A complete reading lacks the record. */
    private static final String MISSED =
            """
            phase                   | missed in the same poll     | missed within grace         | missed in the next poll
            owed                    | missing, was owed v2        | missing, was owed v2        | missing, was owed v2
            owed, has v0            | missing, was owed v2        | missing, was owed v2        | missing, was owed v2
            owed again              | missing, was owed v2 again  | missing, was owed v2 again  | missing, was owed v2 again
            underWay                | missing, was underWay v2 x1 | missing, was underWay v2 x1 | missing, was underWay v2 x1
            underWay, has v0        | missing, was underWay v2 x1 | missing, was underWay v2 x1 | missing, was underWay v2 x1
            underWayDeletion        | =                           | =                           | =
            refused                 | missing, was refused v2 x1  | missing, was refused v2 x1  | missing, was refused v2 x1
            refused, has v0         | missing, was refused v2 x1  | missing, was refused v2 x1  | missing, was refused v2 x1
            refusedDeletion         | =                           | =                           | =
            parked                  | missing, was parked v2 x5   | missing, was parked v2 x5   | missing, was parked v2 x5
            parked, has v0          | missing, was parked v2 x5   | missing, was parked v2 x5   | missing, was parked v2 x5
            parkedDeletion          | =                           | =                           | =
            missing                 | =                           | =                           | gone
            missing, never told     | =                           | =                           | forgotten
            missing, perhaps told   | =                           | =                           | gone, was underWay v2 x1
            missing, was owed again | =                           | =                           | gone, was owed v2 again
            missing, was parked     | =                           | =                           | gone, was parked v2 x5
            gone                    | =                           | =                           | =
            gone, released          | =                           | =                           | =
            held                    | =                           | =                           | =
            settled                 | missing                     | missing                     | missing
            """;

    /** The record is read by its identifier. Only what is owed, under way or refused is read in this way. */
    private static final String READ =
            """
            phase                | read without stamp | read v1                    | read v2      | read v3      | not found
            owed                 | tell created       | tell created               | tell created | tell created | owed v2
            owed, has v0         | owed v2            | tell updated               | tell updated | tell updated | owed v2
            owed again           | tell updated       | owed v2 again              | tell updated | tell updated | owed v2 again
            underWay             | tell created       | refused v2 x1              | tell created | tell created | =
            underWay, has v0     | tell updated       | refused v2 x1              | tell updated | tell updated | =
            refused              | tell created       | refused v2 x1              | tell created | tell created | =
            refused, has v0      | tell updated       | refused v2 x1              | tell updated | tell updated | =
            refused, v3 promised | tell created       | refused v2 x1, v3 promised | tell created | tell created | =
            """;

    /** A change is handed to the receiver: of a record that exists in a version, or of one that is gone. */
    private static final String HANDED_OVER =
            """
            phase                | handed over v2              | handed over v3
            unknown              | underWay v2 x1              | underWay v3 x1
            owed                 | underWay v2 x1              | underWay v3 x1
            owed, has v0         | underWay v2 x1              | underWay v3 x1
            owed again           | underWay v2 x1              | underWay v3 x1
            underWay             | underWay v2 x2              | underWay v3 x2
            underWay, has v0     | underWay v2 x2              | underWay v3 x2
            underWayDeletion     | underWayDeletion x2         | underWayDeletion x2
            refused              | underWay v2 x2              | underWay v3 x2
            refused, has v0      | underWay v2 x2              | underWay v3 x2
            refused, v3 promised | underWay v2 x2, v3 promised | underWay v3 x2
            refusedDeletion      | underWayDeletion x2         | underWayDeletion x2
            gone                 | underWayDeletion x1         | underWayDeletion x1
            gone, released       | underWayDeletion x1         | underWayDeletion x1
            """;

    /** The receiver has finished. */
    private static final String FINISHED =
            """
            phase                 | done            | failed                     | failed too often
            underWay              | settled, has v2 | refused v2 x1              | parked v2 x5
            underWay, has v0      | settled, has v2 | refused v2 x1              | parked v2 x5
            underWay, v3 promised | owed v3, has v2 | refused v2 x1, v3 promised | parked v2 x5, v3 promised
            underWayDeletion      | forgotten       | refusedDeletion x1         | parkedDeletion x5
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
            parked, v3 promised   | owed v3 again  | owed v3, has v2 | =
            parkedDeletion        | gone, released | forgotten       | =
            missing               | =              | =               | missing, was owed v2 again
            missing, never told   | =              | =               | =
            missing, perhaps told | =              | =               | =
            missing, was parked   | =              | =               | =
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

    /** A backup was restored: the version that was refused, and then released, doesn't exist any more. */
    @Test
    void tellsAnOlderVersionThanTheReleasedOneIfThatNeverComes() {
        RecordState known = ChangeLife.released(Lives.in("parked, has v0"), Lives.NOW);
        for (int asked = 0; asked < 10; asked++) {
            assertThat(ChangeLife.typeFor(known, Lives.V1)).isNull();
            known = ChangeLife.notDelivered(known, Lives.V1, Lives.NOW);
        }
        assertThat(ChangeLife.typeFor(known, Lives.V1)).isEqualTo(ChangeType.UPDATED);
    }
}
