package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A poll may tell only some of what it has to tell, and nothing may wait for ever. */
class LimitedPollTest extends Scenario {

    private static final RetryRules PATIENT =
            RetryRules.builder().maxAttempts(1000).build();

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
}
