package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.change.ReceiverBusyException;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiver fails, now and then or always, or is killed. */
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

    /** The process ends each time while the receiver has the first change of many. */
    @Test
    void parksOnlyTheChangeThatIsUnderWayAtEachKill() throws Exception {
        catalogue.createRange(1, 60);
        for (int kill = 0; kill < 8; kill++) {
            receiver.whenTold(() -> store.killAfter(0, false));
            changesWhateverHappens();
            receiver.whenTold(() -> {});
            killAndRestart(settings().build());
        }

        settle();

        assertThat(status().parked()).isEqualTo(1);
        assertThat(status().parkedChanges()).singleElement().satisfies(parked -> {
            assertThat(parked.attempts()).isEqualTo(5);
            assertThat(parked.reason()).contains("the process ended while the change was under way");
        });
        assertThat(receiver.versions()).hasSize(60);
        feed.release(List.of());
        settle();
        assertThatTheReceiverAgrees();
    }

    /** The process ends again and again, each time in another change. */
    @Test
    void countsNoAttemptOfAChangeThatIsBesideOthers() throws Exception {
        catalogue.createRange(1, 60);
        AtomicInteger told = new AtomicInteger();
        for (int kill = 1; kill < 12; kill++) {
            int until = kill;
            receiver.whenTold(() -> {
                if (told.incrementAndGet() == until) {
                    store.killAfter(0, false);
                }
            });
            changesWhateverHappens();
            told.set(0);
            receiver.whenTold(() -> {});
            killAndRestart(settings().build());
        }

        settle();

        assertThat(status().parked()).isZero();
        assertThatTheReceiverAgrees();
    }

    @Test
    void givesAChangeTimeToEndThatTookTooLong() throws Exception {
        Duration timeout = Duration.ofMillis(50);
        restart(settings()
                .retries(RetryRules.builder()
                        .timeout(timeout)
                        .retryDelay(Duration.ofMillis(1))
                        .build())
                .build());
        catalogue.create(1);
        receiver.answer(change -> Outcome.NEVER);
        feed.poll(receiver);
        receiver.accept();

        clock.move(timeout.minusMillis(10));
        receiver.pollEnded();
        receiver.told();
        feed.poll(receiver);
        assertThat(receiver.told()).isEmpty();
        assertThat(changes()).containsExactly("created 1");
    }

    @Test
    void doesNotCountAnAttemptThatABusyReceiverTurnsAway() throws Exception {
        catalogue.create(1);
        AtomicInteger turned = new AtomicInteger();
        List<Integer> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            clock.move(PERIOD);
            feed.poll(change -> {
                attempts.add(change.attempt());
                if (turned.incrementAndGet() < 10) {
                    throw new ReceiverBusyException("not yet");
                }
                receiver.receive(change);
                return null;
            });
            receiver.pollEnded();
        }

        assertThat(attempts).hasSize(10).containsOnly(1);
        assertThatTheReceiverAgrees();
    }

    /** The process ends each time that the receiver gets the deletion of a record. */
    @Test
    void parksADeletionThatIsUnderWayAtEachKill() throws Exception {
        catalogue.createRange(1, 60);
        settle();
        catalogue.removeRange(1, 8);
        for (int kill = 0; kill < 10; kill++) {
            receiver.answer(change -> {
                if (change.type() == ChangeType.DELETED && change.id().equals(CatalogueRecord.idOf(3))) {
                    store.killAfter(0, false);
                }
                return Outcome.ACCEPT;
            });
            changesWhateverHappens();
            changesWhateverHappens();
            receiver.accept();
            killAndRestart(settings().build());
        }

        changesIn(4);

        assertThat(status().parkedChanges()).singleElement().satisfies(parked -> {
            assertThat(parked.id()).isEqualTo(CatalogueRecord.idOf(3));
            assertThat(parked.attempts()).isEqualTo(5);
        });
        assertThat(status().known()).isEqualTo(53);
    }
}
