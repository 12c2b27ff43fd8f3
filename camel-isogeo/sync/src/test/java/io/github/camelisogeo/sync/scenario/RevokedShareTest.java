package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.shares;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares come and go, and the question for them fails. */
class RevokedShareTest extends Scenario {

    private void createIn(String share, int from, int to) {
        for (int number = from; number <= to; number++) {
            int each = number;
            catalogue.edit(made -> made.create(each, made.now(), share));
        }
    }

    @Test
    void tellsNoDeletionWhenAShareIsRevoked() throws Exception {
        catalogue.share(ROADS, "Roads");
        catalogue.createRange(1, 100);
        createIn(ROADS, 101, 120);
        settle();
        catalogue.revoke(ROADS);
        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.touch(5);
        assertThat(changesWhateverHappens()).containsExactly("updated 5");

        catalogue.share(ROADS, "Roads");
        assertThat(changesIn(3)).isEmpty();
        assertThat(status().held()).isZero();
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsTheDeletionsOfARevokedShareWhenTheyAreReleased() throws Exception {
        catalogue.share(ROADS, "Roads");
        catalogue.createRange(1, 100);
        createIn(ROADS, 101, 120);
        settle();
        catalogue.revoke(ROADS);
        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().held()).isEqualTo(20);
        assertThat(status().heldBack()).allMatch(held -> held.reason().contains("Roads"));

        feed.release(List.of());
        assertThat(changesIn(3)).containsExactlyInAnyOrderElementsOf(each("deleted", 101, 120));
        catalogue.remove(7);
        assertThat(changesIn(3)).containsExactly("deleted 7");
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksOnceAPollWhileAShareIsRevoked() throws Exception {
        catalogue.share(ROADS, "Roads");
        catalogue.createRange(1, 250);
        createIn(ROADS, 251, 270);
        settle();
        catalogue.revoke(ROADS);
        for (int i = 0; i < 30; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.asked();
        for (int i = 0; i < 10; i++) {
            changesWhateverHappens();
        }
        assertThat(catalogue.asked()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void isNotConcernedByAShareThatItNeverRead() throws Exception {
        catalogue.share(ROADS, "Roads");
        catalogue.createRange(1, 100);
        settle();
        catalogue.revoke(ROADS);
        catalogue.remove(7);
        catalogue.touch(8);

        assertThat(changesIn(3)).containsExactly("updated 8", "deleted 7");
        assertThat(status().lastError()).isNull();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 500, 503})
    void remembersAShareThoughTheQuestionFailedWhenItCame(int status) throws Exception {
        catalogue.createRange(1, 250);
        settle();
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 251, 450);
        catalogue.on(shares()).fail(status).once();
        changesWhateverHappens();
        settle();
        catalogue.revoke(ROADS);

        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        catalogue.share(ROADS, "Roads");
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    @Test
    void remembersAShareThoughAPollWasCutShortWhenItCame() throws Exception {
        catalogue.createRange(1, 250);
        settle();
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 251, 290);
        for (int i = 0; i < 20; i++) {
            poll(5);
        }
        restart(settings().build());
        settle();
        receiver.told();
        catalogue.revoke(ROADS);

        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
    }

    /** The account may not ask: the feed goes on, and tells no deletions. */
    @Test
    void goesOnWithUpdatesWhileTheSharesAreForbidden() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        catalogue.on(shares()).fail(403);
        catalogue.touch(4);
        catalogue.create(101);
        catalogue.remove(9);
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).doesNotContain("deleted 9");
        }
        assertThat(receiver.versions())
                .containsKey(101)
                .containsEntry(4, catalogue.record(4).version());
        catalogue.recover();
        assertThat(changesIn(4)).containsExactly("deleted 9");
        assertThatTheReceiverAgrees();
    }

    /** The records of a new share come before the list of shares names it. */
    @Test
    void learnsOfAShareThatIsListedLate() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        var before = catalogue.state();
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 101, 120);
        catalogue.on(shares()).from(before);
        changesWhateverHappens();
        changesWhateverHappens();
        catalogue.recover();
        settle();
        feed.reconcile();
        settle();
        catalogue.revoke(ROADS);

        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
    }

    @Test
    void tellsOtherDeletionsWhileTheOnesOfAShareAreHeldBack() throws Exception {
        catalogue.share(ROADS, "Roads");
        catalogue.share(RIVERS, "Rivers");
        catalogue.createRange(1, 100);
        createIn(ROADS, 101, 110);
        createIn(RIVERS, 111, 115);
        settle();
        catalogue.revoke(ROADS);
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        feed.release(List.of());
        assertThat(changesIn(3)).hasSize(10);
        catalogue.revoke(RIVERS);
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        feed.discard(List.of());
        assertThat(changesIn(3)).isEmpty();
        catalogue.touch(3);
        assertThat(changes()).containsExactly("updated 3");
    }

    @Test
    void tellsNoDeletionWhenAllSharesAreRevoked() throws Exception {
        catalogue.createRange(1, 100);
        settle();
        var all = catalogue.state().shares();
        for (String share : all.keySet()) {
            catalogue.revoke(share);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        all.forEach(catalogue::share);
        assertThat(changesIn(3)).isEmpty();
        assertThatTheReceiverAgrees();
    }

    /** The records of a new share come before the list of shares names it, which no comparison has seen either. */
    @Test
    void learnsOfAShareThatTheNextAnswerLists() throws Exception {
        catalogue.createRange(1, 400);
        settle();
        var before = catalogue.state();
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 401, 500);
        catalogue.on(shares()).from(before).once();
        assertThat(changes()).hasSize(100);
        settle();
        catalogue.revoke(ROADS);

        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().held()).isEqualTo(100);
    }

    /** One answer lacks the shares, in the poll that finds a deletion. */
    @Test
    void tellsADeletionThatWasHeldBackBecauseOfAWrongAnswer() throws Exception {
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 1, 50);
        settle();
        catalogue.remove(7);
        changes();
        catalogue.on(shares()).say("[]").once();

        assertThat(changesIn(4)).containsExactly("deleted 7");
        assertThat(status().held()).isZero();
    }

    @Test
    void tellsADeletionOnceTheShareIsSeenAgain() throws Exception {
        catalogue.share(ROADS, "Roads");
        createIn(ROADS, 1, 50);
        catalogue.createRange(51, 200);
        settle();
        var seen = catalogue.state();
        catalogue.remove(7, 8);
        catalogue.revoke(ROADS);
        changesIn(5);
        assertThat(status().held()).isEqualTo(50);

        catalogue.restore(seen);
        catalogue.remove(7, 8);
        feed.reconcile();

        assertThat(changesIn(4)).containsExactlyInAnyOrder("deleted 7", "deleted 8");
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksNoSecondTimeForNewSharesWhereThereAreNone() throws Exception {
        catalogue.createRange(1, 20);
        catalogue.on(shares()).say("[]");
        settle();
        catalogue.create(21);
        assertThat(changes()).containsExactly("created 21");

        for (int i = 0; i < 5; i++) {
            assertThat(requestsOfAPoll()).isEqualTo(1);
        }
    }
}
