package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.Outcome;
import io.github.camelisogeo.sync.state.StateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiver fails, hangs, or is killed. */
class FailingReceiverTest extends Scenario {

    private static final RetryRules SHORT = RetryRules.builder()
            .timeout(Duration.ofMillis(100))
            .maxAttempts(1000)
            .build();
    private static final RetryRules PATIENT =
            RetryRules.builder().maxAttempts(1000).build();

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"THROW", "THROW_ERROR", "FAIL", "NEVER"})
    void deliversAgainWhatFailedAndLetsTheOthersGoOn(Outcome failure) throws Exception {
        catalogue.createRange(1, 20);
        restart(settings().retries(SHORT).build());
        receiver.answer(change -> change.id().equals(CatalogueRecord.idOf(7)) ? failure : Outcome.ACCEPT);
        PollReport report = poll();
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(19);
        receiver.accept();

        assertThat(changes()).containsExactly("created 7");
        catalogue.touch(3, 7);
        receiver.answer(change -> failure);
        assertThat(changes()).containsExactlyInAnyOrder("updated 3", "updated 7");
        receiver.accept();
        assertThat(changesIn(2)).containsExactlyInAnyOrder("updated 3", "updated 7");
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"THROW", "THROW_ERROR", "FAIL", "NEVER"})
    void tellsRefusedDeletionsAgain(Outcome failure) throws Exception {
        catalogue.createRange(1, 19);
        restart(settings().retries(SHORT).build());
        settle();
        catalogue.removeRange(1, 5);
        receiver.answer(change -> failure);
        assertThat(changesIn(2)).hasSize(5);
        receiver.accept();

        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("deleted", 1, 5));
        assertThatTheReceiverAgrees();
    }

    /** Nothing is left in the selection, so that a deletion can't be told by what is still there. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15})
    void tellsTheDeletionsOfTheLastRecordsAgain(int records) throws Exception {
        catalogue.createRange(1, records);
        restart(settings().retries(PATIENT).build());
        settle();
        catalogue.removeRange(1, records);
        receiver.answer(change -> Outcome.THROW);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            refused.addAll(changesWhateverHappens());
        }
        assertThat(refused).contains("deleted 1", "deleted " + records);
        receiver.accept();

        clock.move(Duration.ofMinutes(5));
        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("deleted", 1, records));
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void tellsTheDeletionsOfTheLastRecordsAfterAKill(int writes) throws Exception {
        catalogue.createRange(1, 3);
        settle();
        catalogue.removeRange(1, 3);
        changesWhateverHappens();
        store.killAfter(writes, writes % 2 == 0);
        for (int i = 0; i < 3; i++) {
            changesWhateverHappens();
        }
        killAndRestart(settings().build());
        for (int i = 0; i < 5; i++) {
            changesWhateverHappens();
        }
        assertThatTheReceiverAgrees();
    }

    @Test
    void letsGoOfTheStateWhileTheReceiverHangs() throws Exception {
        catalogue.createRange(1, 5);
        CountDownLatch told = new CountDownLatch(1);
        receiver.answer(change -> {
            told.countDown();
            return Outcome.NEVER;
        });
        var thread = Executors.newSingleThreadExecutor();
        Future<?> poll = thread.submit(() -> feed.poll(receiver));
        told.await();
        feed.close();

        try (ChangeFeed next = new ChangeFeed(settings().build())) {
            await().atMost(Duration.ofSeconds(5))
                    .ignoreException(StateException.class)
                    .untilAsserted(next::open);
            receiver.accept();
            receiver.pollEnded();
            receiver.mayBeToldAgain();
            next.poll(receiver);
            clock.move(Duration.ofMinutes(1));
            next.poll(receiver);
        }
        thread.shutdownNow();
        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(poll.isDone()).isTrue();
        assertThatTheReceiverAgrees();
    }

    @Test
    void hasNoTwoChangesOfARecordUnderWayAfterAPollWasInterrupted() throws Exception {
        catalogue.createRange(1, 5);
        settle();
        catalogue.touch(3);
        receiver.answer(change -> Outcome.NEVER);
        receiver.whenTold(Thread.currentThread()::interrupt);
        assertThatThrownBy(() -> feed.poll(receiver)).isInstanceOf(InterruptedException.class);
        receiver.whenTold(() -> {});
        receiver.accept();
        assertThat(receiver.told()).containsExactly("updated 3");
        catalogue.touch(3, 4);
        clock.move(PERIOD);

        // The next poll waits for the receiver. Whether it waits yet when the receiver is done must not matter.
        var thread = Executors.newSingleThreadExecutor();
        Future<PollReport> next = thread.submit(() -> feed.poll(receiver));
        receiver.complete(3);
        next.get(20, TimeUnit.SECONDS);
        thread.shutdown();
        receiver.pollEnded();
        changesIn(2);
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNothingElseOfARecordWhileItIsUnderWay() throws Exception {
        catalogue.createRange(1, 5);
        restart(settings().retries(SHORT).build());
        settle();
        catalogue.touch(3);
        receiver.answer(change -> Outcome.NEVER);
        receiver.whenTold(Thread.currentThread()::interrupt);
        assertThatThrownBy(() -> feed.poll(receiver)).isInstanceOf(InterruptedException.class);
        receiver.whenTold(() -> {});
        receiver.told();
        receiver.accept();
        clock.move(Duration.ofHours(1));

        // It never ends, so it counts as failed, and comes again then.
        receiver.pollEnded();
        assertThat(changesIn(2)).containsExactly("updated 3");
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void letsOthersPassRecordsThatAlwaysFail(int most) throws Exception {
        catalogue.createRange(1, 30);
        restart(settings().retries(PATIENT).build());
        receiver.refuse(IntStream.rangeClosed(1, 5).toArray());
        for (int i = 0; i < 80; i++) {
            poll(most);
        }
        assertThat(receiver.versions().keySet()).containsExactlyInAnyOrderElementsOf(numbers(6, 30));
        catalogue.touch(20);
        receiver.told();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            poll(most);
            told.addAll(receiver.told());
        }
        assertThat(told).contains("updated 20");
    }

    @Test
    void deliversARefusedChangeWithAGrowingPause() throws Exception {
        catalogue.createRange(1, 5);
        restart(settings().retries(PATIENT).build());
        receiver.refuse(3);
        poll();
        int tries = 0;
        for (int i = 0; i < 240; i++) {
            tries += Collections.frequency(changes(), "created 3");
        }
        assertThat(tries).as("tries within two hours").isBetween(4, 20);
        clock.move(Duration.ofHours(1));
        assertThat(changes()).containsExactly("created 3");
    }

    @Test
    void countsTheAttempts() throws Exception {
        catalogue.create(1);
        restart(settings().retries(PATIENT).build());
        receiver.refuse(1);
        for (int attempt = 1; attempt <= 4; attempt++) {
            clock.move(Duration.ofHours(1));
            receiver.told();
            poll();
            assertThat(receiver.changes())
                    .singleElement()
                    .extracting(Change::attempt)
                    .isEqualTo(attempt);
        }
        catalogue.touch(1);
        receiver.accept();
        clock.move(Duration.ofHours(1));
        assertThat(changes()).containsExactly("created 1");
    }

    @Test
    void parksWhatFailsTooOftenAndDeliversItWhenItIsReleased() throws Exception {
        catalogue.createRange(1, 5);
        receiver.refuse(3);
        for (int i = 0; i < 10; i++) {
            clock.move(Duration.ofHours(1));
            poll();
        }
        assertThat(Collections.frequency(receiver.told(), "created 3")).isEqualTo(5);
        assertThat(status().parked()).isEqualTo(1);
        assertThat(status().parkedChanges()).singleElement().satisfies(parked -> {
            assertThat(parked.id()).isEqualTo(CatalogueRecord.idOf(3));
            assertThat(parked.reason()).contains("refused 3");
            assertThat(parked.attempts()).isEqualTo(5);
        });
        receiver.accept();
        assertThat(changesIn(2)).isEmpty();

        assertThat(feed.release(List.of())).isEqualTo(1);
        assertThat(changesIn(2)).containsExactly("created 3");
        assertThat(status().parked()).isZero();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNothingOutOfOrderWhenAParkedRecordChangesOrGoes() throws Exception {
        catalogue.createRange(1, 30);
        settle();
        catalogue.touch(3, 4);
        receiver.refuse(3, 4);
        for (int i = 0; i < 10; i++) {
            clock.move(Duration.ofHours(1));
            poll();
        }
        receiver.accept();
        catalogue.touch(3);
        catalogue.remove(4);
        changesIn(4);
        feed.release(List.of());
        changesIn(4);

        assertThatTheReceiverAgrees();
    }

    @Test
    void deliversAsManyAsItMayInEachPoll() throws Exception {
        catalogue.createRange(1, 250);
        for (int i = 0; i < 10; i++) {
            poll(30);
            assertThat(receiver.told()).hasSizeLessThanOrEqualTo(30);
        }
        assertThatTheReceiverAgrees();
    }

    @Test
    void hasTheShareOfDeletionsThoughEachPollIsFull() throws Exception {
        catalogue.createRange(1, 200);
        settle();
        catalogue.removeRange(151, 170);
        List<String> told = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            catalogue.touchRange(1, 20);
            clock.move(Duration.ofHours(6));
            receiver.told();
            poll(10);
            told.addAll(receiver.told());
        }
        assertThat(told).containsAll(each("deleted", 151, 170));
        assertThat(told).contains("updated 1", "updated 20");
    }

    @Test
    void comparesThoughEachPollIsFull() throws Exception {
        catalogue.createRange(1, 200);
        settle();
        // One leaves, and an old one enters: neither total nor newest stamps tell.
        CatalogueRecord old = catalogue.record(180);
        catalogue.edit(made -> made.remove(180));
        settle();
        catalogue.edit(made -> made.putBack(old).remove(181));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            catalogue.touchRange(1, 20);
            clock.move(Duration.ofHours(6));
            receiver.told();
            poll(10);
            told.addAll(receiver.told());
        }
        assertThat(told).contains("deleted 181", "created 180");
    }

    @Test
    void waitsForReceiversThatAcceptLater() throws Exception {
        catalogue.createRange(1, 250);
        receiver.answer(change -> Outcome.ACCEPT_LATER);
        poll();
        assertThatTheReceiverAgrees();
        catalogue.touchRange(1, 120);
        assertThat(changes()).hasSize(120);
        assertThatTheReceiverAgrees();
    }
}
