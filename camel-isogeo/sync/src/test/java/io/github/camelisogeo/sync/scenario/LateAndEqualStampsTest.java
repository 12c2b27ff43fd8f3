package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.byId;
import static io.github.camelisogeo.sync.scripted.Question.newest;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.ScriptedCatalogue.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stamps don't rise one by one: they are equal, ahead, behind, late or missing, and lists shift while they are read. */
class LateAndEqualStampsTest extends Scenario {

    private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 150, 250})
    void findsTheChangesBehindAStampThatIsFarAhead(int number) throws Exception {
        catalogue.createRange(1, 400);
        catalogue.edit(made -> made.touch(400, FAR_AHEAD));
        settle();

        catalogue.touchRange(1, number);

        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 1, number));
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsTheChangesBehindAStampThatGotAheadLater() throws Exception {
        catalogue.createRange(1, 400);
        settle();
        catalogue.edit(made -> IntStream.rangeClosed(390, 400).forEach(number -> made.touch(number, FAR_AHEAD)));
        catalogue.touchRange(1, 150);
        assertThat(changes()).hasSize(161);

        catalogue.touchRange(1, 150);
        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 1, 150));
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksOnceBehindAStampThatIsFarAhead() throws Exception {
        catalogue.createRange(1, 400);
        catalogue.edit(made -> made.touch(400, FAR_AHEAD));
        settle();
        clock.move(Duration.ofHours(1));
        settle();

        assertThat(requestsOfAPoll()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 60, 290})
    void findsWhatBecomesVisibleLate(int seconds) throws Exception {
        catalogue.createRange(1, 300);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.touch(1);
        settle();

        Instant late = catalogue.record(1).modified().minusSeconds(seconds);
        catalogue.edit(made -> made.touch(2, late).create(301, late, EVERYTHING));

        assertThat(changes()).containsExactlyInAnyOrder("updated 2", "created 301");
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatBecomesVisibleLateBehindAPageOfOthers() throws Exception {
        catalogue.createRange(1, 600);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.touchRange(1, 150);
        settle();

        Instant late = catalogue.record(1).modified().minusSeconds(10);
        catalogue.edit(made -> IntStream.rangeClosed(301, 420).forEach(number -> made.touch(number, late)));

        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 301, 420));
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsTogetherWithNewOnesWhatBecomesVisibleLate() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.touch(1);
        settle();

        Instant late = catalogue.record(1).modified().minusSeconds(30);
        catalogue.touchRange(10, 160);
        catalogue.edit(made -> made.touch(2, late));

        assertThat(changes()).hasSize(152).contains("updated 2");
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsByComparisonWhatBecomesVisibleVeryLate() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.touch(1);
        settle();
        Instant late = catalogue.record(1).modified().minusSeconds(1800);
        catalogue.edit(made -> made.touch(2, late));
        clock.move(Duration.ofHours(24));

        assertThat(changesIn(2)).containsExactly("updated 2");
        assertThatTheReceiverAgrees();
    }

    @Test
    void looksNoFurtherBackThanItIsTold() throws Exception {
        catalogue.createRange(1, 300);
        restart(settings().lateness(Duration.ZERO).build());
        settle();
        catalogue.touch(1);
        settle();

        assertThat(requestsOfAPoll()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100, 250})
    void findsEachEditOfManyRecordsWithEqualStamps(int number) throws Exception {
        catalogue.createRange(1, 300);
        settle();
        for (int edit = 0; edit < 3; edit++) {
            catalogue.edit(made -> IntStream.rangeClosed(1, number).forEach(made::touch));
            assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 1, number));
        }
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsTheOthersThatGetTheNewestStampLater() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.edit(made -> IntStream.rangeClosed(1, 120).forEach(made::touch));
        Instant stamp = catalogue.record(1).modified();
        settle();

        catalogue.edit(made -> IntStream.rangeClosed(121, 290).forEach(number -> made.touch(number, stamp)));

        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 121, 290));
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatIsEditedWhileThePagesAreRead() throws Exception {
        catalogue.createRange(1, 500);
        settle();
        catalogue.touchRange(1, 250);
        catalogue
                .on(newest().and(page(2)))
                .before(() -> catalogue.touchRange(301, 400))
                .once();

        assertThat(changesIn(2))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.concat(IntStream.rangeClosed(1, 250), IntStream.rangeClosed(301, 400))
                                .mapToObj(number -> "updated " + number)
                                .toList());
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatMovesUpWhileThePagesAreRead() throws Exception {
        catalogue.createRange(1, 500);
        settle();
        catalogue.touchRange(1, 250);
        catalogue
                .on(newest().and(page(2)))
                .before(() -> catalogue.removeRange(240, 250))
                .once();
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatChangesWhileEverythingIsCompared() throws Exception {
        catalogue.createRange(1, 500);
        settle();
        feed.reconcile();
        catalogue.on(page(3)).before(() -> catalogue.touch(7, 480)).once();
        catalogue.touch(9);

        assertThat(changesIn(2)).containsExactlyInAnyOrder("updated 9", "updated 7", "updated 480");
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatChangesWhileChangedRecordsAreAskedFor() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.touchRange(1, 150);
        catalogue.on(byId()).before(() -> catalogue.touch(140, 290)).once();

        assertThat(changesIn(2)).contains("updated 290", "updated 140");
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 130})
    void seesTheOthersBehindRecordsWithoutAStamp(int number) throws Exception {
        catalogue.createRange(1, 300);
        catalogue.edit(made -> IntStream.rangeClosed(1, number).forEach(each -> made.stamp(each, null)));
        settle();

        catalogue.touch(200, 201);
        catalogue.create(301);

        assertThat(changes()).containsExactlyInAnyOrder("updated 200", "updated 201", "created 301");
        assertThat(changes()).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsOnceWhatLosesItsStamp() throws Exception {
        catalogue.createRange(1, 10);
        settle();
        catalogue.edit(made -> made.touch(3, null));
        catalogue.touch(4);

        assertThat(changes()).contains("updated 4");
        assertThat(changes()).isEmpty();
    }

    /** A poll broke off after it had noted the first pages of many changes, which are spread over hours. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsTheRestAfterAReadingBrokeOff(int page) throws Exception {
        catalogue.createRange(1, 600);
        settle();
        clock.move(Duration.ofHours(10));
        Instant now = clock.instant();
        catalogue.edit(
                made -> numbers(1, 500).forEach(number -> made.touch(number, now.minus(Duration.ofMinutes(number)))));
        catalogue.on(newest().and(page(page))).fail(500).once();
        changesWhateverHappens();
        catalogue.recover();

        settle();

        assertThatTheReceiverAgrees();
    }

    /** The other server's clock is minutes ahead, or its stamp is a mistake. */
    @ParameterizedTest
    @ValueSource(longs = {7, 525_600})
    void findsWhatIsLateBehindAStampAhead(long minutesAhead) throws Exception {
        catalogue.datesAnswers(true);
        catalogue.createRange(1, 600);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.edit(made -> made.touch(600, made.now().plus(Duration.ofMinutes(minutesAhead))));
        settle();
        catalogue.touchRange(1, 150);
        settle();
        Instant late = catalogue.record(1).modified().minusSeconds(70);

        catalogue.edit(made -> made.touch(300, late));

        assertThat(changesIn(2)).containsExactly("updated 300");
        assertThatTheReceiverAgrees();
    }

    /** The stamps aren't those of the clock that the server tells, so it can't show that nothing is late any more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 8})
    void findsInAWhileWhatIsLateByAnotherClock(int polls) throws Exception {
        catalogue.datesAnswers(true);
        catalogue.createRange(1, 600);
        settle();
        Instant stamp = catalogue.record(600).modified().plusSeconds(60);
        clock.move(Duration.ofDays(30));
        catalogue.edit(made -> numbers(1, 150).forEach(number -> made.touch(number, stamp.plusMillis(number))));
        assertThat(changes()).hasSize(150);
        assertThat(changesIn(polls)).isEmpty();

        catalogue.edit(made -> made.touch(300, stamp.minusSeconds(10)));

        assertThat(changesIn(polls + 3)).containsExactly("updated 300");
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksOnceWhenNothingIsLateByAnyClock() throws Exception {
        catalogue.createRange(1, 600);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.touchRange(1, 250);
        settle();
        changesIn(25);

        for (int i = 0; i < 10; i++) {
            assertThat(requestsOfAPoll()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 199})
    void readsNoFurtherThanThePageWithStampsBehindRecordsWithout(int number) throws Exception {
        catalogue.createRange(1, 1000);
        catalogue.edit(made -> numbers(1, number).forEach(each -> made.stamp(each, null)));
        settle();
        clock.move(Duration.ofHours(1));
        settle();

        assertThat(requestsOfAPoll()).isEqualTo(2);
        catalogue.touch(900);
        assertThat(changes()).containsExactly("updated 900");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void readsNoFurtherThanTheServersTimeBehindManyStampsAhead(int number) throws Exception {
        catalogue.datesAnswers(true);
        catalogue.createRange(1, 1000);
        settle();
        clock.move(Duration.ofHours(1));
        catalogue.edit(made -> numbers(1, number).forEach(each -> made.touch(each, FAR_AHEAD)));
        settle();
        clock.move(Duration.ofHours(1));
        settle();

        assertThat(requestsOfAPoll()).isEqualTo(2);
        catalogue.touch(900);
        assertThat(changes()).containsExactly("updated 900");
        assertThatTheReceiverAgrees();
    }
}
