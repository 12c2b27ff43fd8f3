package io.github.camelisogeo.sync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.WaitingChange;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deletions are held back: too many at once, or all of them because the user wants that. */
class HeldDeletionsTest extends Scenario {

    @Test
    void showsWhatIsHeldBackAndTellsItWhenItIsReleased() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        catalogue.removeRange(1, 80);
        assertThat(changesIn(4)).isEmpty();
        assertThat(status().held()).isEqualTo(80);
        assertThat(status().heldBack())
                .hasSize(80)
                .extracting(WaitingChange::reason)
                .allMatch(reason -> !reason.isBlank());

        assertThat(feed.release(List.of(CatalogueRecord.idOf(3)))).isEqualTo(1);
        assertThat(changesIn(2)).containsExactly("deleted 3");
        assertThat(feed.release(List.of())).isEqualTo(79);
        assertThat(changesIn(2)).hasSize(79);
        assertThatTheReceiverAgrees();
    }

    @Test
    void holdsBackAcrossARestart() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        catalogue.removeRange(1, 80);
        assertThat(changesIn(4)).isEmpty();
        restart(settings().build());

        assertThat(changesIn(2)).isEmpty();
        feed.release(List.of());
        assertThat(changesIn(2)).hasSize(80);
        assertThatTheReceiverAgrees();
    }

    @Test
    void forgetsWhatIsDiscardedUntilItIsThereAgain() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        List<CatalogueRecord> removed =
                numbers(1, 80).stream().map(catalogue::record).toList();
        catalogue.removeRange(1, 80);
        assertThat(changesIn(4)).isEmpty();

        assertThat(feed.discard(List.of())).isEqualTo(80);
        assertThat(changesIn(2)).isEmpty();
        assertThat(status().held()).isZero();
        receiver.mayBeToldAgain();
        catalogue.edit(made -> removed.forEach(made::putBack));
        assertThat(changesIn(3)).allMatch(told -> !told.startsWith("deleted"));
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsWhatIsReleasedOnlyWhileItIsGone() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        CatalogueRecord third = catalogue.record(3);
        catalogue.removeRange(1, 80);
        assertThat(changesIn(4)).isEmpty();
        catalogue.edit(made -> made.putBack(third));
        feed.release(List.of());

        assertThat(changesIn(3)).hasSize(79).doesNotContain("deleted 3");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsHalfOfTheRecordsAndNotMore() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        catalogue.removeRange(1, 50);
        assertThat(changesIn(3)).containsExactlyInAnyOrderElementsOf(each("deleted", 1, 50));
        catalogue.removeRange(51, 76);
        assertThat(changesIn(3)).isEmpty();
        assertThat(status().held()).isEqualTo(26);
    }

    @Test
    void hasOneBudgetForAllDeletionsOfAPoll() throws Exception {
        catalogue.createRange(1, 100);
        restart(settings()
                .deletions(
                        DeletionRules.builder().limit(DeletionLimit.parse("10")).build())
                .build());
        settle();
        receiver.answer(change -> Outcome.THROW);
        catalogue.removeRange(1, 8);
        assertThat(changesIn(2)).hasSize(8);
        catalogue.removeRange(9, 16);
        receiver.accept();
        for (int i = 0; i < 5; i++) {
            assertThat(changes()).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void holdsAllDeletionsBackIfItShould() throws Exception {
        catalogue.createRange(1, 100);
        restart(settings()
                .deletions(DeletionRules.builder().mode(DeletionMode.HOLD).build())
                .build());
        settle();
        catalogue.remove(7);
        assertThat(changesIn(4)).isEmpty();
        assertThat(status().held()).isEqualTo(1);
        feed.release(List.of());
        assertThat(changesIn(2)).containsExactly("deleted 7");
    }

    @Test
    void forgetsDeletionsIfItShould() throws Exception {
        catalogue.createRange(1, 100);
        restart(settings()
                .deletions(DeletionRules.builder().mode(DeletionMode.IGNORE).build())
                .build());
        settle();
        catalogue.remove(7);
        assertThat(changesIn(4)).isEmpty();
        assertThat(status().held()).isZero();
        assertThat(status().missing()).isZero();
        clock.move(Duration.ofHours(1));
        settle();
        assertThat(requestsOfAPoll()).isEqualTo(1);
    }
}
