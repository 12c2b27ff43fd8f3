package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a poll may deliver only some changes, no kind of change is crowded out by others. */
class FairShareTest extends FeedTestSupport {

    private static final int ALWAYS = 1000;

    private FeedSettings neverParking() {
        return settings()
                .retries(RetryRules.builder().maxAttempts(ALWAYS).build())
                .build();
    }

    private void poll(int most) throws InterruptedException {
        poll(most, () -> false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void refusedChangesDontKeepNewOnesBack(int most) throws Exception {
        restart(neverParking());
        catalogue.createRange(1, 5);
        refused.addAll(IntStream.rangeClosed(1, 5).boxed().toList());
        poll();
        catalogue.createRange(6, 15);
        received.clear();
        for (int i = 0; i < 40; i++) {
            poll(most);
        }

        assertThat(received)
                .containsAll(IntStream.rangeClosed(6, 15)
                        .mapToObj(number -> "created " + number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void deletionsComeThoughEachPollIsFull(int most) throws Exception {
        catalogue.createRange(1, 100);
        poll();
        catalogue.remove(50);
        catalogue.remove(60);
        for (int i = 0; i < 8; i++) {
            IntStream.rangeClosed(1, 10).forEach(catalogue::touch);
            poll(most);
        }

        assertThat(received).contains("deleted 50", "deleted 60");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void refusedChangesComeAgainThoughEachPollIsFull(int most) throws Exception {
        restart(neverParking());
        catalogue.createRange(1, 20);
        refused.add(20);
        poll();
        refused.clear();
        received.clear();
        for (int i = 0; i < 8; i++) {
            IntStream.rangeClosed(1, 10).forEach(catalogue::touch);
            poll(most);
        }

        assertThat(received).contains("created 20");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void deletionsAndRefusedChangesComeThoughEachPollIsFull(int most) throws Exception {
        restart(neverParking());
        catalogue.createRange(1, 50);
        refused.add(20);
        poll();
        received.clear();
        refused.clear();
        catalogue.remove(30);
        for (int i = 0; i < 10; i++) {
            IntStream.rangeClosed(1, 10).forEach(catalogue::touch);
            poll(most);
        }

        assertThat(received).contains("created 20", "deleted 30");
    }

    @Test
    void whoWaitsLongestComesFirst() throws Exception {
        catalogue.createRange(1, 20);
        poll();
        received.clear();
        for (int i = 0; i < 12; i++) {
            IntStream.rangeClosed(1, 20).forEach(catalogue::touch);
            poll(4);
        }

        assertThat(received)
                .contains(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "updated " + number)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void manyDeletionsDontKeepRefusedChangesBack(int most) throws Exception {
        restart(neverParking());
        catalogue.createRange(1, 300);
        refused.add(300);
        poll();
        IntStream.rangeClosed(1, 120).forEach(catalogue::remove);
        poll(most);
        poll(most);
        refused.clear();
        received.clear();
        for (int i = 0; i < 8; i++) {
            poll(most);
        }

        assertThat(received).contains("created 300").anyMatch(change -> change.startsWith("deleted"));
        assertThat(feed.status().owed()).as("deletions are left").isPositive();
    }
}
