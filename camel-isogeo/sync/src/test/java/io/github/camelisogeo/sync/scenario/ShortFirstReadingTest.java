package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.listing;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.Question.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.scripted.Bends;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first reading finds fewer records than the server counts, because a page is empty. */
class ShortFirstReadingTest extends Scenario {

    private final List<Change> all = new ArrayList<>();

    static Stream<Arguments> telling() {
        return Stream.of(SnapshotMode.INITIAL, SnapshotMode.ONLY)
                .flatMap(mode -> Stream.of(2, 3, 4).map(page -> Arguments.of(mode, page)));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void isCompleteIfThePageIsThereAtTheNextLook(SnapshotMode mode, int page) throws Exception {
        begin(mode);
        // A page without records is requested twice.
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords()).times(2);
        told();

        assertThatAllCameOnceAndTheLastOneIsMarked();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void goesOnAtTheNextPollIfThePageIsThereThen(SnapshotMode mode, int page) throws Exception {
        begin(mode);
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told)
                    .isInstanceOf(UnreliableAnswerException.class)
                    .hasMessageContaining("counts 350");
            assertThat(all)
                    .hasSizeBetween(240, 299)
                    .extracting(Change::snapshot)
                    .containsOnly(Snapshot.RUNNING);
            assertThat(status().snapshot()).isTrue();
        }
        catalogue.recover();
        told();

        assertThatAllCameOnceAndTheLastOneIsMarked();
        assertThat(status().snapshot()).isFalse();
        assertThat(status().lastError()).isNull();
        catalogue.touch(7);
        assertThat(changes()).isEqualTo(mode == SnapshotMode.ONLY ? List.of() : List.of("updated 7"));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void goesOnAfterARestart(SnapshotMode mode, int page) throws Exception {
        begin(mode);
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told).isInstanceOf(UnreliableAnswerException.class);
            restart(settings().snapshot(mode).build());
        }
        catalogue.recover();
        told();

        assertThatAllCameOnceAndTheLastOneIsMarked();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void isOverIfThePageStaysEmpty(SnapshotMode mode, int page) throws Exception {
        begin(mode);
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told).isInstanceOf(UnreliableAnswerException.class);
            restart(settings().snapshot(mode).build());
        }
        told();

        int there = all.size();
        // What the next polls read again begins in the middle of a page.
        assertThat(there).isBetween(250, 300);
        assertThat(all).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
        assertThat(all.get(there - 1).snapshot()).isEqualTo(Snapshot.LAST);
        assertThat(status().known()).isEqualTo(there);
        catalogue.touch(345);
        List<String> later = changesIn(2);
        if (mode == SnapshotMode.ONLY) {
            assertThat(later).isEmpty();
        } else {
            assertThat(later).contains("updated 345");
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4"})
    void findsLaterWhatItGaveUp(int page) throws Exception {
        begin(SnapshotMode.INITIAL);
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 5; i++) {
            changesWhateverHappens();
        }
        catalogue.recover();
        clock.move(Duration.ofMinutes(5));
        settle();

        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void tellsNothingOfWhatItOverlookedIfItShouldNot(int page) throws Exception {
        begin(SnapshotMode.NEVER);
        receiver.hasAll();
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told).isInstanceOf(UnreliableAnswerException.class);
        }
        restart(settings().snapshot(SnapshotMode.NEVER).build());
        catalogue.recover();
        assertThat(changesIn(3)).isEmpty();
        assertThat(status().known()).isEqualTo(350);
        catalogue.touch(7, 120, 340);

        assertThat(changes()).containsExactlyInAnyOrder("updated 7", "updated 120", "updated 340");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void knowsWhatThereIsIfThePageStaysEmptyAndTellsNothing(int page) throws Exception {
        begin(SnapshotMode.NEVER);
        receiver.hasAll();
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told).isInstanceOf(UnreliableAnswerException.class);
        }
        assertThat(changesIn(3)).isEmpty();
        assertThat(status().known()).isBetween(250L, 300L);
        assertThat(status().snapshot()).isFalse();
    }

    /** A server that counts what the account may not see. */
    @ParameterizedTest
    @EnumSource(SnapshotMode.class)
    void takesATotalThatIsAlwaysTooHighForTheWayTheServerCounts(SnapshotMode mode) throws Exception {
        begin(mode);
        if (mode == SnapshotMode.NEVER) {
            receiver.hasAll();
        }
        catalogue.on(listing()).bend(Bends.countsMore(3));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::told)
                    .isInstanceOf(UnreliableAnswerException.class)
                    .hasMessageContaining("counts 353");
        }
        for (int i = 0; i < 3; i++) {
            told();
        }
        if (mode == SnapshotMode.NEVER) {
            assertThat(all).isEmpty();
        } else {
            assertThatAllCameOnceAndTheLastOneIsMarked();
        }
    }

    /** Records were left out in a poll that ended there, and those behind them were read by the next one. */
    @ParameterizedTest
    @EnumSource(
            value = SnapshotMode.class,
            names = {"INITIAL", "ONLY"})
    void noticesWhatAnEarlierPollOverlooked(SnapshotMode mode) throws Exception {
        catalogue.edit(made -> numbers(1, 900).forEach(made::create));
        restart(settings().snapshot(mode).build());
        catalogue.on(whole().and(page(2))).bend(Bends.noRecords()).times(2);
        for (int i = 0; i < 6; i++) {
            poll(250);
            all.addAll(receiver.changes());
            receiver.told();
        }
        assertThat(all).hasSize(900).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
        assertThat(all.get(899).snapshot()).isEqualTo(Snapshot.LAST);
    }

    /** What enters while a limited reading goes on stands where it has already read. */
    @Test
    void marksTheLastOneThoughRecordsEnterAndLeave() throws Exception {
        catalogue.createRange(1, 350);
        poll(150);
        catalogue.create(351, 352);
        catalogue.remove(3);
        all.addAll(receiver.changes());
        receiver.told();
        for (int i = 0; i < 4; i++) {
            told();
        }
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
        assertThat(status().lastError()).isNull();
        assertThatTheReceiverAgrees();
    }

    @Test
    void isCompleteThoughRecordsLeaveWhileOthersEnterAgainAndAgain() throws Exception {
        begin(SnapshotMode.INITIAL);
        AtomicInteger times = new AtomicInteger();
        catalogue.on(whole().and(page(3))).before(() -> {
            catalogue.remove(10 + times.incrementAndGet());
            catalogue.create(400 + times.get());
        });
        told();
        assertThat(times).hasValueGreaterThan(1);
        assertThat(status().snapshot()).isFalse();
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
        catalogue.recover();
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void losesNothingOfAPageInWhichThePollWasStopped() throws Exception {
        begin(SnapshotMode.ONLY);
        poll(0, () -> receiver.versions().size() == 320);
        all.addAll(receiver.changes());
        receiver.told();
        told();

        assertThatAllCameOnceAndTheLastOneIsMarked();
    }

    private void begin(SnapshotMode mode) {
        catalogue.createRange(1, 300);
        // So that the search for changed records need not go further than its first page.
        clock.move(Duration.ofHours(1));
        catalogue.createRange(301, 350);
        restart(settings().snapshot(mode).build());
    }

    private void told() throws InterruptedException {
        receiver.told();
        try {
            poll();
        } finally {
            all.addAll(receiver.changes());
            receiver.told();
        }
    }

    private void assertThatAllCameOnceAndTheLastOneIsMarked() throws Exception {
        assertThat(all).hasSize(350).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(all.subList(0, 349)).extracting(Change::snapshot).containsOnly(Snapshot.RUNNING);
        assertThat(all.get(349).snapshot()).isEqualTo(Snapshot.LAST);
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }
}
