package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.CatalogueState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records vanish: from an index that is being filled, from the selection, or for good. */
class VanishingRecordsTest extends Scenario {

    @Test
    void tellsNothingWhileAnIndexIsBeingFilled() throws Exception {
        catalogue.createRange(1, 500);
        settle();
        CatalogueState full = catalogue.state();
        for (int records : List.of(10, 100, 300)) {
            catalogue.on(search()).from(full.first(records));
            assertThat(changesWhateverHappens()).isEmpty();
            assertThat(changesWhateverHappens()).isEmpty();
            catalogue.recover();
        }
        assertThat(changesIn(3)).isEmpty();
        assertThat(status().held()).isZero();
        assertThat(status().missing()).isZero();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void tellsNothingOfAnIndexThatHoldsTenOfFiveHundred(int polls) throws Exception {
        catalogue.createRange(1, 500);
        settle();
        catalogue.on(search()).from(catalogue.state().first(10));
        for (int i = 0; i < polls; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.recover();
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void tellsNothingOfAnIndexThatHoldsNothing(int polls) throws Exception {
        catalogue.createRange(1, 500);
        settle();
        catalogue.on(search()).from(catalogue.state().first(0));
        for (int i = 0; i < polls; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.recover();
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void tellsADeletionAfterTwoPollsAndNotAfterOne(int number) throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.removeRange(1, number);
        assertThat(changes()).isEmpty();
        assertThat(status().missing()).isEqualTo(number);
        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("deleted", 1, number));
        assertThat(changesIn(2)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void waitsForTheGraceOfADeletion() throws Exception {
        catalogue.createRange(1, 300);
        restart(settings()
                .deletions(DeletionRules.builder().grace(Duration.ofHours(2)).build())
                .build());
        settle();
        catalogue.remove(7);
        assertThat(changesIn(10)).isEmpty();
        clock.move(Duration.ofHours(2));

        assertThat(changesIn(2)).containsExactly("deleted 7");
    }

    @Test
    void tellsNothingOfWhatReturnsWithinTheGrace() throws Exception {
        catalogue.createRange(1, 300);
        restart(settings()
                .deletions(DeletionRules.builder().grace(Duration.ofHours(2)).build())
                .build());
        settle();
        CatalogueRecord seventh = catalogue.record(7);
        catalogue.remove(7);
        assertThat(changesIn(10)).isEmpty();
        catalogue.edit(made -> made.putBack(seventh));
        clock.move(Duration.ofHours(2));

        assertThat(changesIn(3)).isEmpty();
        assertThat(status().missing()).isZero();
    }

    @Test
    void tellsNothingOfWhatLeavesAndReturnsBetweenPolls() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        CatalogueRecord seventh = catalogue.record(7);
        catalogue.remove(7);
        catalogue.edit(made -> made.putBack(seventh));
        assertThat(changesIn(3)).isEmpty();

        catalogue.remove(7);
        assertThat(changes()).isEmpty();
        catalogue.edit(made -> made.putBack(seventh));
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsAnUpdateOfWhatIsDeletedAndMadeAgainBetweenPolls() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.remove(7);
        catalogue.create(7);
        assertThat(changesIn(3)).containsExactly("updated 7");

        catalogue.remove(7);
        assertThat(changes()).isEmpty();
        catalogue.create(7);
        assertThat(changesIn(3)).containsExactly("updated 7");

        catalogue.remove(7);
        assertThat(changesIn(2)).containsExactly("deleted 7");
        catalogue.create(7);
        assertThat(changesIn(3)).containsExactly("created 7");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsACreationOfWhatReturnsAfterItsDeletionWasRefused() throws Exception {
        catalogue.createRange(1, 30);
        settle();
        CatalogueRecord seventh = catalogue.record(7);
        catalogue.remove(7);
        receiver.refuse(7);
        assertThat(changesIn(2)).containsExactly("deleted 7");
        receiver.accept();
        catalogue.edit(made -> made.putBack(seventh));

        assertThat(changesIn(3)).containsExactly("created 7");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsACreationOfWhatReturnsAfterItsDeletionMayHaveBeenTold() throws Exception {
        catalogue.createRange(1, 30);
        settle();
        CatalogueRecord seventh = catalogue.record(7);
        catalogue.remove(7);
        poll();
        // The state of the accepted deletion isn't written any more.
        receiver.whenTold(() -> store.killAfter(0, false));
        assertThat(changesWhateverHappens()).containsExactly("deleted 7");
        receiver.whenTold(() -> {});
        catalogue.edit(made -> made.putBack(seventh));
        killAndRestart(settings().build());

        assertThat(changesIn(3)).containsExactly("created 7");
        assertThatTheReceiverAgrees();
    }

    @Test
    void believesThatTheSelectionIsEmptyWhenItIsSmall() throws Exception {
        catalogue.createRange(1, 10);
        settle();
        catalogue.removeRange(1, 10);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            told.addAll(changesWhateverHappens());
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(each("deleted", 1, 10));
        catalogue.create(11);
        assertThat(changesIn(2)).containsExactly("created 11");
    }
}
