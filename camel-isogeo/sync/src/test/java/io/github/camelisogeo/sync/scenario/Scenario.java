package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.FeedSettingsBuilder;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.MemoryStateStore;
import io.github.camelisogeo.sync.scripted.MovableClock;
import io.github.camelisogeo.sync.scripted.Receiver;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A feed that polls a scripted catalogue every 30 seconds. Each scenario ends by checking that the receiver was told nothing wrong. */
@Timeout(60)
abstract class Scenario {

    /** The time between two polls. */
    static final Duration PERIOD = Duration.ofSeconds(30);

    static final String ROADS = "b".repeat(32);
    static final String RIVERS = "c".repeat(32);

    final MovableClock clock = new MovableClock();
    final MemoryStateStore store = new MemoryStateStore();

    ScriptedCatalogue catalogue;
    IsogeoClient client;
    Receiver receiver;
    ChangeFeed feed;

    @BeforeEach
    void begin() {
        catalogue = new ScriptedCatalogue(clock);
        client = catalogue.client();
        receiver = new Receiver(catalogue);
        feed = new ChangeFeed(settings().build());
    }

    @AfterEach
    void end() {
        feed.close();
        client.close();
        catalogue.close();
        assertThat(receiver.violations()).isEmpty();
    }

    FeedSettingsBuilder settings() {
        return FeedSettings.builder()
                .client(client)
                .store(store)
                .stateId("test")
                .clock(clock);
    }

    /** As after an orderly stop. */
    void restart(FeedSettings with) {
        feed.close();
        feed = new ChangeFeed(with);
    }

    /** As after a kill. */
    void killAndRestart(FeedSettings with) {
        store.restart();
        feed.close();
        receiver.pollEnded();
        receiver.mayBeToldAgain();
        feed = new ChangeFeed(with);
    }

    /** The time of the next poll has come. */
    PollReport poll() throws InterruptedException {
        return poll(0);
    }

    PollReport poll(int most) throws InterruptedException {
        return poll(most, () -> false);
    }

    PollReport poll(int most, BooleanSupplier stopped) throws InterruptedException {
        clock.move(PERIOD);
        try {
            return feed.poll(receiver, most, stopped);
        } finally {
            receiver.pollEnded();
        }
    }

    /** Returns what the next poll tells. */
    List<String> changes() throws InterruptedException {
        receiver.told();
        poll();
        return receiver.told();
    }

    /** Returns what the next polls tell. */
    List<String> changesIn(int polls) throws InterruptedException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < polls; i++) {
            all.addAll(changes());
        }
        return all;
    }

    /** Polls, and ignores a failure of the poll, as a consumer does. */
    List<String> changesWhateverHappens() throws InterruptedException {
        receiver.told();
        try {
            poll();
        } catch (RuntimeException e) {
            assertThat(e).hasMessageNotContaining("stateReset");
        }
        return receiver.told();
    }

    /** Returns the number of requests of the next poll. */
    int requestsOfAPoll() throws InterruptedException {
        catalogue.asked();
        poll();
        return catalogue.asked().size();
    }

    /** Polls until nothing is told any more. */
    void settle() throws InterruptedException {
        for (int quiet = 0, polls = 0; quiet < 2; polls++) {
            assertThat(polls).as("polls until nothing is told").isLessThan(50);
            quiet = changes().isEmpty() ? quiet + 1 : 0;
        }
    }

    FeedStatus status() {
        return feed.status();
    }

    void assertThatTheReceiverAgrees() {
        Map<Integer, Long> versions = new HashMap<>();
        catalogue.state().selection().forEach((number, record) -> versions.put(number, record.version()));
        assertThat(receiver.versions()).isEqualTo(versions);
    }

    static List<String> each(String what, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> what + " " + number)
                .toList();
    }

    static List<String> idsOf(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(CatalogueRecord::idOf).toList();
    }

    static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
