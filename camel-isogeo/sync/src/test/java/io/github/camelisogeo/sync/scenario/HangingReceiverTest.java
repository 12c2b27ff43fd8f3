package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.scripted.Outcome;
import io.github.camelisogeo.sync.state.StateException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The receiver hangs, is slow, or is left in the middle. */
class HangingReceiverTest extends Scenario {

    private static final RetryRules SHORT = RetryRules.builder()
            .timeout(Duration.ofMillis(100))
            .maxAttempts(1000)
            .build();

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

    /** The database of the state doesn't answer. */
    @Test
    void closesWhileTheStateIsBeingOpened() throws Exception {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        store.whenOpened(() -> {
            opening.countDown();
            awaitUninterruptibly(answer);
        });
        ChangeFeed hanging = new ChangeFeed(settings().build());
        var thread = Executors.newSingleThreadExecutor();
        Future<?> open = thread.submit(hanging::open);
        opening.await();

        hanging.close();
        answer.countDown();

        assertThatThrownBy(open::get).hasRootCauseMessage("the feed is closed");
        thread.shutdown();
        store.whenOpened(() -> {});
        feed.open();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
