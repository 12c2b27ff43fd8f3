package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that fails too often waits for somebody's decision, and keeps nobody else waiting. */
class ParkedChangeTest extends FeedTestSupport {

    @BeforeEach
    void parkTheChangeOfOneRecord() throws Exception {
        restart(settings()
                .retries(RetryRules.builder().maxAttempts(2).build())
                .lateness(Duration.ofSeconds(1))
                .build());
        catalogue.createRange(1, 200);
        poll();
        refused.add(7);
        catalogue.touch(7);
        poll();
        assertThat(feed.status().failing()).isEqualTo(1);
        assertThat(poll().parked()).isEqualTo(1);
        received.clear();
        catalogue.requests();
    }

    @Test
    void isListedWithItsErrorAndCostsNothing() throws Exception {
        refused.clear();
        assertThat(changes()).isEmpty();

        assertThat(catalogue.requests()).hasSize(1);
        assertThat(feed.status().parked()).isEqualTo(1);
        assertThat(feed.status().parkedChanges()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(FakeCatalogue.id(7));
            assertThat(change.type()).isEqualTo(ChangeType.UPDATED);
            assertThat(change.attempts()).isEqualTo(2);
            assertThat(change.reason()).contains("refused 7");
            assertThat(change.since()).isEqualTo(clock.instant().minusSeconds(60));
        });
    }

    @Test
    void comesAgainWhenItIsReleased() throws Exception {
        refused.clear();
        assertThat(feed.release(List.of(FakeCatalogue.id(8)))).isZero();
        assertThat(feed.release(List.of(FakeCatalogue.id(7)))).isEqualTo(1);

        assertThat(changes()).containsExactly("updated 7");
        assertThat(feed.status().parked()).isZero();
    }

    @Test
    void comesInItsNewestFormWhenItIsReleased() throws Exception {
        catalogue.touch(7);
        IntStream.rangeClosed(21, 180).forEach(catalogue::touch);
        assertThat(changes()).hasSize(160).doesNotContain("updated 7");
        refused.clear();
        feed.release(List.of());

        assertThat(changes()).containsExactly("updated 7");
        assertThat(changes()).isEmpty();
    }

    @Test
    void neverComesWhenItIsDiscarded() throws Exception {
        refused.clear();
        assertThat(feed.discard(List.of())).isEqualTo(1);
        assertThat(changes()).isEmpty();
        feed.reconcile();
        assertThat(changes()).isEmpty();

        catalogue.touch(7);
        assertThat(changes()).containsExactly("updated 7");
    }

    /** While it was parked, many others changed, so that the newest records no longer show it. */
    @Test
    void whatChangedMeanwhileComesWhenItIsDiscarded() throws Exception {
        catalogue.touch(7);
        poll();
        IntStream.rangeClosed(21, 180).forEach(catalogue::touch);
        poll();
        refused.clear();
        feed.discard(List.of());

        assertThat(changes()).containsExactly("updated 7");
    }

    @Test
    void costsNothingThoughItsRecordIsGone() throws Exception {
        catalogue.remove(7);
        for (int i = 0; i < 4; i++) {
            poll();
        }
        catalogue.requests();
        poll();

        assertThat(catalogue.requests()).hasSize(1);
    }

    @Test
    void givesWayToTheDeletionOfItsRecord() throws Exception {
        catalogue.remove(7);
        refused.clear();
        for (int i = 0; i < 4; i++) {
            poll();
        }

        assertThat(received).containsExactly("deleted 7");
        assertThat(feed.status().parked()).isZero();
        assertThat(feed.status().known()).isEqualTo(199);
    }
}
