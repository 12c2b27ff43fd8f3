package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.anything;
import static io.github.camelisogeo.sync.scripted.Question.byId;
import static io.github.camelisogeo.sync.scripted.Question.listing;
import static io.github.camelisogeo.sync.scripted.Question.newest;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.Question.search;
import static io.github.camelisogeo.sync.scripted.Question.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.Replay;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.scripted.CatalogueState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some answers come from a replica that lags behind the others. */
class StaleReplicaTest extends Scenario {

    private CatalogueState following(int records) throws InterruptedException {
        catalogue.createRange(1, records);
        settle();
        return catalogue.state();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 150, 250})
    void owesWhatTheListPromisedAndAnotherNodeDoesNotKnowYet(int number) throws Exception {
        CatalogueState before = following(300);
        catalogue.touchRange(1, number);
        catalogue.on(byId()).from(before);
        assertThat(changesWhateverHappens()).isEmpty();
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();

        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("updated", 1, number));
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 150})
    void owesWhatIsNewAndAnotherNodeDoesNotHaveYet(int number) throws Exception {
        CatalogueState before = following(300);
        catalogue.createRange(301, 300 + number);
        catalogue.on(byId()).from(before);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();

        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("created", 301, 300 + number));
        assertThatTheReceiverAgrees();
    }

    @Test
    void owesItAlsoWhenOthersWereDelivered() throws Exception {
        following(300);
        catalogue.touchRange(1, 20);
        CatalogueState half = catalogue.state();
        catalogue.touchRange(21, 40);
        catalogue.on(byId()).from(half).once();

        assertThat(changesIn(3)).containsExactlyInAnyOrderElementsOf(each("updated", 1, 40));
        assertThatTheReceiverAgrees();
    }

    @Test
    void owesItAcrossARestart() throws Exception {
        CatalogueState before = following(300);
        catalogue.touchRange(1, 50);
        catalogue.on(byId()).from(before);
        changesWhateverHappens();
        catalogue.recover();
        restart(settings().build());

        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("updated", 1, 50));
    }

    /** What is told is a fact of the newest version only. */
    @Test
    void tellsNoOlderVersionAfterANewerOne() throws Exception {
        following(300);
        catalogue.touch(1, 2, 3);
        CatalogueState older = catalogue.state();
        settle();
        catalogue.touch(1, 2, 3);
        settle();
        catalogue.on(search()).from(older).times(5);
        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.recover();
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNoOlderVersionOfARecordThatWasParkedAndReleased() throws Exception {
        following(300);
        catalogue.touch(1);
        CatalogueState older = catalogue.state();
        settle();
        restart(settings().retries(RetryRules.builder().maxAttempts(1).build()).build());
        catalogue.touch(1);
        receiver.refuse(1);
        assertThat(changes()).containsExactly("updated 1");
        assertThat(status().parked()).isEqualTo(1);
        receiver.accept();
        feed.release(List.of());
        catalogue.on(byId()).from(older);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();

        assertThat(changesIn(2)).containsExactly("updated 1");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNoOlderVersionOfARecordThatWasRefused() throws Exception {
        following(300);
        catalogue.touch(1);
        CatalogueState older = catalogue.state();
        catalogue.touch(1);
        receiver.refuse(1);
        assertThat(changes()).containsExactly("updated 1");
        receiver.accept();
        catalogue.on(byId()).from(older);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();

        assertThat(changesIn(2)).containsExactly("updated 1");
        assertThatTheReceiverAgrees();
    }

    /** The whole poll is answered by one replica. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200})
    void tellsNoDeletionOfWhatAReplicaLacksOnce(int number) throws Exception {
        CatalogueState before = following(300);
        catalogue.createRange(301, 300 + number);
        settle();
        catalogue.on(search()).from(before);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();

        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    /** The newest record is missing: the list looks as if it had become shorter. */
    @Test
    void tellsNothingAgainThatAReplicaLackedForAWhile() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.edit(made -> {
            for (int number = 1; number <= 200; number++) {
                made.touch(number);
            }
        });
        CatalogueState lacking = catalogue.state().without(numbers(1, 200)).without(List.of(300));
        settle();
        catalogue.on(search()).from(lacking);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNoDeletionOfWhatEverySecondPollLacks() throws Exception {
        CatalogueState before = following(300);
        catalogue.createRange(301, 310);
        settle();
        for (int i = 0; i < 6; i++) {
            catalogue.on(search()).from(before);
            assertThat(changesWhateverHappens()).isEmpty();
            catalogue.recover();
            assertThat(changes()).isEmpty();
        }
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsNoDeletionOfWhatEverySecondListLacks() throws Exception {
        CatalogueState before = following(300);
        catalogue.createRange(301, 310);
        settle();
        feed.reconcile();
        boolean[] second = {false};
        catalogue.on(listing().and(question -> second[0] = !second[0])).from(before);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            told.addAll(changesWhateverHappens());
        }
        catalogue.recover();
        told.addAll(changesIn(3));

        assertThat(told).isEmpty();
        assertThatTheReceiverAgrees();
    }

    /** The replica still has what was deleted. */
    @Test
    void tellsADeletionOnceWhenAReplicaStillHasTheRecord() throws Exception {
        CatalogueState before = following(300);
        catalogue.remove(5);
        catalogue.on(search()).from(before);
        assertThat(changesWhateverHappens()).isEmpty();
        catalogue.recover();
        List<String> told = new ArrayList<>(changesIn(3));
        catalogue.on(byId()).from(before);
        told.addAll(changesWhateverHappens());
        catalogue.recover();
        told.addAll(changesIn(3));

        assertThat(told).containsExactly("deleted 5");
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isNotMisledByOnePageFromAnOlderReplica(int page) throws Exception {
        CatalogueState before = following(300);
        catalogue.createRange(301, 420);
        settle();
        for (var asked : List.of(newest(), whole(), listing())) {
            feed.reconcile();
            catalogue.touchRange(1, 130);
            catalogue.on(asked.and(page(page))).from(before).once();
            changesWhateverHappens();
            catalogue.recover();
            settle();
            assertThatTheReceiverAgrees();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void losesNothingWhenAPageOfTheFirstReadingComesFromAnOlderReplica(int page) throws Exception {
        catalogue.createRange(1, 300);
        CatalogueState before = catalogue.state();
        catalogue.createRange(301, 420);
        catalogue.removeRange(50, 60);
        catalogue.on(listing().and(page(page))).from(before).once();
        changesWhateverHappens();
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void losesNothingWhenTheFirstReadingIsAnsweredByAnOlderReplica() throws Exception {
        catalogue.createRange(1, 300);
        CatalogueState before = catalogue.state();
        catalogue.touchRange(1, 120);
        catalogue.createRange(301, 310);
        catalogue.on(search()).from(before);
        poll();
        catalogue.recover();
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsADeletionWhenTheIdentifiersObeyNoFilter() throws Exception {
        catalogue.idObeysFilter(false);
        restart(settings()
                .selection(
                        SearchSelection.builder().query("type:vector-dataset").build())
                .build());
        following(300);
        catalogue.edit(made -> made.match(7, false).match(8, false));
        List<String> told = changesIn(4);
        feed.reconcile();
        told.addAll(changesIn(4));

        assertThat(told).containsExactlyInAnyOrder("deleted 7", "deleted 8");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsADeletionWhenTheIdentifiersObeyTheFilter() throws Exception {
        restart(settings()
                .selection(
                        SearchSelection.builder().query("type:vector-dataset").build())
                .build());
        following(300);
        catalogue.edit(made -> made.match(7, false).match(8, false));

        assertThat(changesIn(4)).containsExactlyInAnyOrder("deleted 7", "deleted 8");
        assertThatTheReceiverAgrees();
    }

    /** Whoever is found by its identifier is there: a server that reads no filters proves nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"", "type:vector-dataset"})
    void tellsNoDeletionWhenListsLackRecordsAndTheServerReadsNoFilters(String query) throws Exception {
        catalogue.readsFilters(false);
        restart(settings()
                .selection(SearchSelection.builder().query(query).build())
                .build());
        CatalogueState before = following(300);
        catalogue.createRange(301, 310);
        settle();
        catalogue.on(listing()).from(before);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            told.addAll(changesWhateverHappens());
        }
        catalogue.recover();
        told.addAll(changesIn(3));

        assertThat(told).isEmpty();
        assertThatTheReceiverAgrees();
    }

    /** The receiver refuses a version while the list promises a newer one, which the search by identifier doesn't have yet. */
    @Test
    void keepsWhatWasPromisedWhileTheReceiverRefuses() throws Exception {
        catalogue.createRange(1, 20);
        settle();
        catalogue.touch(3);
        receiver.refuse(3);
        changes();
        var lagging = catalogue.state();
        catalogue.touch(3);
        changes();
        receiver.accept();
        catalogue.on(byId()).from(lagging).times(3);

        settle();
        catalogue.recover();
        clock.move(Duration.ofMinutes(1));
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void leavesAChangeParkedThatOneReadingMissed() throws Exception {
        catalogue.createRange(1, 20);
        settle();
        catalogue.touch(3);
        receiver.refuse(3);
        for (int i = 0; i < 10; i++) {
            changes();
        }
        assertThat(status().parked()).isEqualTo(1);
        var whole = catalogue.state();
        catalogue.remove(3);
        var lacking = catalogue.state();
        catalogue.restore(whole);
        catalogue.on(anything()).from(lacking);
        changes();
        catalogue.recover();

        assertThat(changesIn(3)).isEmpty();
        assertThat(status().parked()).isEqualTo(1);
        receiver.accept();
        feed.release(List.of());
        settle();
        assertThatTheReceiverAgrees();
    }

    @Test
    void replaysARecordThatOneReadingMissed() throws Exception {
        catalogue.createRange(1, 20);
        settle();
        var whole = catalogue.state();
        catalogue.remove(3);
        var lacking = catalogue.state();
        catalogue.restore(whole);
        catalogue.on(anything()).from(lacking);
        changes();
        feed.replay(Replay.ids(idsOf(3, 3)));
        catalogue.recover();
        receiver.mayBeToldAgain();

        assertThat(changesIn(3)).containsExactly("updated 3");
    }

    /** One page of many changes, which are spread over hours, comes from a replica that doesn't have them yet. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void findsTheChangesThatOneStalePageHid(int page) throws Exception {
        catalogue.createRange(1, 600);
        settle();
        var before = catalogue.state();
        clock.move(Duration.ofHours(10));
        Instant now = clock.instant();
        catalogue.edit(
                made -> numbers(1, 250).forEach(number -> made.touch(number, now.minus(Duration.ofMinutes(number)))));
        catalogue.on(newest().and(page(page))).from(before).once();

        settle();

        assertThatTheReceiverAgrees();
    }
}
