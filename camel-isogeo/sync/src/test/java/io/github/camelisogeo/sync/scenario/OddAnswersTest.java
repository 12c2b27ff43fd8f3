package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.byId;
import static io.github.camelisogeo.sync.scripted.Question.listing;
import static io.github.camelisogeo.sync.scripted.Question.newest;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.Question.search;
import static io.github.camelisogeo.sync.scripted.Question.token;
import static io.github.camelisogeo.sync.scripted.Question.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.scripted.Bends;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers contain what no answer should contain, and too little of what it should. */
class OddAnswersTest extends Scenario {

    @Test
    void tellsOnceWhatStandsTwiceInTheList() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.on(newest()).bend(Bends.firstTwice());
        catalogue.touch(5);

        assertThat(changes()).containsExactly("updated 5");
        catalogue.recover();
        assertThat(changesIn(2)).isEmpty();
    }

    @Test
    void tellsOnceWhatStandsTwiceInTheFirstReading() throws Exception {
        catalogue.createRange(1, 250);
        catalogue.on(listing()).bend(Bends.firstTwice());
        changesWhateverHappens();
        catalogue.recover();
        settle();

        assertThatTheReceiverAgrees();
    }

    /** A part of the catalogue answers from an index with fewer records, so that the reading steps back whenever it gets there. */
    @Test
    @Timeout(30)
    void givesUpWhereTotalsContradictEachOther() throws Exception {
        catalogue.createRange(1, 345);
        settle();
        catalogue.touchRange(1, 300);
        catalogue.on(newest().and(page(3))).from(catalogue.state().first(200));

        assertThatThrownBy(this::poll)
                .isInstanceOf(UnreliableAnswerException.class)
                .hasMessageContaining("contradicting totals");
        assertThat(catalogue.asked()).hasSizeLessThan(80);
        catalogue.recover();
        settle();
        assertThatTheReceiverAgrees();
    }

    @Test
    void losesNothingThatStandsTwiceInTheAnswerByIdentifier() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.on(byId()).bend(Bends.firstTwice()).once();
        catalogue.touch(5, 6);
        changesWhateverHappens();
        settle();

        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":\"No identifier\"}",
                "{\"_id\":null,\"title\":\"No identifier\"}",
                "{\"_id\":\"\",\"title\":\"No identifier\"}",
                "{\"_id\":\"../../evil\",\"_modified\":\"2026-01-01T00:00:00+00:00\",\"title\":\"No identifier\"}",
                "{\"_id\":\"a b\",\"title\":\"No identifier\"}",
                "{\"_id\":\"0,1\",\"title\":\"No identifier\"}",
                "{\"_id\":\"not-hex\",\"_modified\":\"2030-01-01T00:00:00+00:00\"}"
            })
    void leavesOutWhatHasNoIdentifier(String odd) throws Exception {
        catalogue.createRange(1, 30);
        catalogue.on(listing().and(page(1))).bend(Bends.inFront(odd));
        PollReport report = poll();
        assertThat(report.unusable()).isPositive();
        assertThat(receiver.told()).containsExactlyInAnyOrderElementsOf(each("created", 1, 30));
        assertThat(changesIn(2)).isEmpty();

        catalogue.touch(4);
        catalogue.remove(7);
        assertThat(changesIn(3)).containsExactly("updated 4", "deleted 7");
        assertThatTheReceiverAgrees();
    }

    /** The filter and the identifiers that are asked for don't matter to this server. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"_id\":\"not-hex\"}", "" // one that is known
            })
    void tellsNothingAsDeletedIfEachSearchHasTheSameAnswer(String record) throws Exception {
        catalogue.createRange(1, 10);
        settle();
        String always = record.isEmpty() ? catalogue.record(1).json(Set.of()).toString() : record;
        catalogue.on(search()).say("{\"total\":1,\"results\":[" + always + "]}");
        for (int i = 0; i < 5; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().lastError()).contains("records by identifier returned");
        catalogue.recover();

        catalogue.remove(7);
        assertThat(changesIn(3)).contains("deleted 7").doesNotContain("deleted 1", "deleted 2");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsTheDeletionOfAllButOne() throws Exception {
        catalogue.createRange(1, 10);
        settle();
        catalogue.removeRange(2, 10);
        assertThat(changesIn(3)).containsExactlyInAnyOrderElementsOf(each("deleted", 2, 10));
    }

    /** One record twice, in place of another. */
    @Test
    void tellsNothingAsDeletedIfAnAnswerByIdentifierIsIncomplete() throws Exception {
        catalogue.createRange(1, 10);
        settle();
        catalogue.on(listing()).from(catalogue.state().first(8));
        catalogue.on(byId()).bend(answer -> {
            ArrayNode results = (ArrayNode) answer.get("results");
            JsonNode last = results.get(results.size() - 1);
            IntStream.range(0, results.size()).forEach(i -> results.set(i, last));
        });
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().lastError()).contains("returned 1 of");
    }

    @Test
    void doesNotBelieveAnAnswerByIdentifierWithARecordThatWasNotAskedFor() throws Exception {
        catalogue.createRange(1, 10);
        settle();
        catalogue
                .on(byId())
                .bend(Bends.inFront(catalogue.record(9).json(Set.of()).toString()));
        catalogue.touch(5);
        catalogue.remove(7);
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().lastError()).contains("which it didn't ask for");
        catalogue.recover();

        assertThat(changesIn(3)).containsExactlyInAnyOrder("updated 5", "deleted 7");
    }

    @Test
    void findsWhatTheAnswerWritesInAnotherWay() throws Exception {
        catalogue.createRange(10, 20);
        settle();
        catalogue.on(listing()).from(catalogue.state().first(8));
        catalogue.on(byId()).bend(Bends.upperCase());
        for (int i = 0; i < 4; i++) {
            assertThat(changesWhateverHappens()).isEmpty();
        }
        assertThat(status().lastError()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tellsNothingOfAPageThatIsEmptyWithinTheTotal(int page) throws Exception {
        catalogue.createRange(1, 500);
        settle();
        feed.reconcile();
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords());
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::poll).isInstanceOf(RuntimeException.class);
        }
        assertThat(receiver.told())
                .filteredOn(told -> told.startsWith("deleted"))
                .isEmpty();
        catalogue.recover();

        assertThat(changesIn(3)).isEmpty();
        assertThat(status().lastError()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void losesNothingWhenAPageOfTheFirstReadingIsEmpty(int page) throws Exception {
        catalogue.createRange(1, 500);
        catalogue.on(whole().and(page(page))).bend(Bends.noRecords()).once();
        changesWhateverHappens();
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void doesNotBelieveAListWithoutRecords() throws Exception {
        catalogue.createRange(1, 50);
        settle();
        catalogue.on(newest()).bend(Bends.noRecords());
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::poll).isInstanceOf(UnreliableAnswerException.class);
        }
        assertThat(receiver.told()).isEmpty();
        assertThatTheReceiverAgrees();
    }

    /** A server that counts what the account may not see. */
    @Test
    void livesWithATotalThatCountsMoreThanItLists() throws Exception {
        catalogue.createRange(1, 250);
        catalogue.on(listing()).bend(Bends.countsMore(3));
        for (int i = 0; i < 3; i++) {
            changesWhateverHappens();
        }
        catalogue.touch(5);
        catalogue.create(251);
        for (int i = 0; i < 4; i++) {
            changesWhateverHappens();
        }
        assertThat(receiver.versions())
                .containsKeys(1, 100, 250)
                .containsEntry(5, catalogue.record(5).version());
        catalogue.recover();
        settle();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"total\":2}", "{\"results\":[]}", "{\"error\":\"index\"}", "[]", "null", "<html>"})
    void isNotMisledByAnAnswerOfAnotherShape(String answer) throws Exception {
        catalogue.createRange(1, 50);
        settle();
        catalogue.touch(3);
        catalogue.remove(4);
        for (var asked : List.of(search(), newest(), byId(), whole())) {
            catalogue.on(asked).say(answer);
            for (int i = 0; i < 3; i++) {
                assertThat(changesWhateverHappens()).doesNotContain("deleted 4");
            }
            catalogue.recover();
            poll();
        }
        settle();

        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void losesNothingWhenAnyRequestFails(int status) throws Exception {
        catalogue.createRange(1, 250);
        for (int request = 0; request < 12; request++) {
            int edited = request;
            catalogue.touch(10 + edited);
            catalogue.remove(100 + edited);
            catalogue.on(question -> true).afterOthers(request).fail(status).once();
            changesWhateverHappens();
            catalogue.recover();
            changesWhateverHappens();
        }
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void losesNothingWhenAnyAnswerBreaksOff() throws Exception {
        catalogue.createRange(1, 250);
        for (int request = 0; request < 12; request++) {
            catalogue.touch(10 + request);
            catalogue.remove(100 + request);
            catalogue.on(token().negate()).afterOthers(request).cut().once();
            changesWhateverHappens();
            catalogue.recover();
        }
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void goesOnAfterADayWithoutCredentials() throws Exception {
        catalogue.createRange(1, 50);
        settle();
        catalogue.on(search()).fail(401);
        catalogue.on(token()).fail(401);
        catalogue.touch(3);
        catalogue.remove(9);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(this::poll).isInstanceOf(IsogeoException.class);
        }
        assertThat(status().lastError()).isNotBlank();
        catalogue.recover();

        assertThat(changesIn(3)).containsExactly("updated 3", "deleted 9");
        assertThat(status().lastError()).isNull();
    }

    /** One leaves while another enters, so that the total stays. */
    @Test
    void isNotMisledWhenOneLeavesAndOneEntersWhileItCompares() throws Exception {
        catalogue.createRange(1, 500);
        settle();
        feed.reconcile();
        catalogue
                .on(whole().and(page(3)))
                .before(() -> {
                    catalogue.remove(495);
                    catalogue.create(501);
                })
                .once();
        assertThat(changesIn(4)).containsExactlyInAnyOrder("deleted 495", "created 501");
        assertThatTheReceiverAgrees();
    }

    @Test
    void findsWhatLeftWhileManyOthersEntered() throws Exception {
        catalogue.createRange(1, 300);
        settle();
        catalogue.edit(made -> IntStream.rangeClosed(1, 20).forEach(number -> {
            made.remove(number);
            made.create(300 + number);
        }));
        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("created", 301, 320));
        clock.move(java.time.Duration.ofHours(24));

        assertThat(changesIn(3)).containsExactlyInAnyOrderElementsOf(each("deleted", 1, 20));
        assertThatTheReceiverAgrees();
    }
}
