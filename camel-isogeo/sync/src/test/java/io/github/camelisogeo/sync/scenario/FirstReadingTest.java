package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.listing;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.Question.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first reading: broken off, limited, left out, or the only one. */
class FirstReadingTest extends Scenario {

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 100, 333})
    void goesOnWhereTheLimitEndedIt(int most) throws Exception {
        catalogue.edit(made -> numbers(1, 1000).forEach(made::create));
        int polls = 0;
        while (receiver.versions().size() < 1000) {
            poll(most);
            assertThat(polls++).isLessThan(1000 / most + 5);
        }
        assertThat(catalogue.asked()).as("requests").hasSizeLessThan(5 * polls + 50);
        settle();
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksForRecordsAndNotForTheirSquare() throws Exception {
        catalogue.edit(made -> numbers(1, 4000).forEach(made::create));
        for (int i = 0; receiver.versions().size() < 4000; i++) {
            poll(100);
            assertThat(i).isLessThan(60);
        }
        assertThat(catalogue.asked()).hasSizeLessThan(350);
        assertThatTheReceiverAgrees();
    }

    @Test
    void asksForUpdatesAndNotForTheirSquare() throws Exception {
        catalogue.edit(made -> numbers(1, 2000).forEach(made::create));
        settle();
        catalogue.edit(made -> numbers(1, 2000).forEach(made::touch));
        catalogue.asked();
        for (int i = 0; i < 20; i++) {
            poll(100);
        }
        assertThat(catalogue.asked()).hasSizeLessThan(200);
        settle();
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 7, 9})
    void goesOnWhereItBrokeOff(int request) throws Exception {
        catalogue.createRange(1, 700);
        catalogue.on(search()).afterOthers(request).fail(500).times(2);
        changesWhateverHappens();
        catalogue.recover();
        catalogue.touch(5, 695);
        catalogue.remove(3, 693);
        catalogue.create(701);
        settle();

        assertThatTheReceiverAgrees();
    }

    @Test
    void costsLittleThoughItBreaksOffAgainAndAgain() throws Exception {
        catalogue.edit(made -> numbers(1, 3000).forEach(made::create));
        int polls = 0;
        while (receiver.versions().size() < 3000) {
            catalogue.recover();
            catalogue.on(search()).afterOthers(6).fail(503);
            changesWhateverHappens();
            assertThat(polls++).isLessThan(60);
        }
        catalogue.recover();
        settle();
        assertThat(catalogue.asked()).hasSizeLessThan(500);
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21})
    void goesOnWhereItWasKilled(int writes) throws Exception {
        catalogue.createRange(1, 350);
        for (boolean stored : List.of(true, false)) {
            store.killAfter(writes, stored);
            for (int i = 0; i < 2; i++) {
                changesWhateverHappens();
            }
            catalogue.remove(10 + writes, stored ? 300 : 301);
            catalogue.touch(100);
            killAndRestart(settings().build());
        }
        settle();
        assertThatTheReceiverAgrees();
    }

    @Test
    void isTheLastOneOnce() throws Exception {
        catalogue.createRange(1, 60);
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            poll(20);
            all.addAll(receiver.changes());
            receiver.told();
        }
        assertThat(all).hasSize(60);
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
        assertThat(all.get(59).snapshot()).isEqualTo(Snapshot.LAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 59, 60, 61})
    void isTheLastOneOnceWhateverTheLimit(int most) throws Exception {
        catalogue.createRange(1, 60);
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < 62; i++) {
            poll(most);
            all.addAll(receiver.changes());
            receiver.told();
        }
        assertThat(all).hasSize(60);
        assertThat(all).extracting(Change::snapshot).containsOnlyOnce(Snapshot.LAST);
    }

    @Test
    void tellsWhatChangesWhileItReadsAndTellsNothing() throws Exception {
        catalogue.createRange(1, 350);
        receiver.hasAll();
        restart(never());
        catalogue
                .on(page(2))
                .before(() -> {
                    catalogue.touch(340, 5);
                    catalogue.create(351);
                })
                .once();
        List<String> told = changesIn(3);

        assertThat(told).contains("updated 340", "updated 5", "created 351");
        assertThatTheReceiverAgrees();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void tellsWhatChangesAfterAReadingBrokeOffThatTellsNothing(int request) throws Exception {
        catalogue.createRange(1, 350);
        receiver.hasAll();
        restart(never());
        catalogue.on(search()).afterOthers(request).fail(500).times(3);
        changesWhateverHappens();
        catalogue.recover();
        boolean began = request > 0;
        catalogue.touch(340, 5);
        catalogue.create(351);
        List<String> told = changesIn(3);

        if (began) {
            assertThat(told).contains("updated 340", "updated 5", "created 351");
            assertThatTheReceiverAgrees();
        }
    }

    @Test
    void knowsTheOwnerOfWhatItNeverTold() throws Exception {
        catalogue.createRange(1, 30);
        receiver.hasAll();
        restart(never());
        settle();
        catalogue.remove(7);
        receiver.told();
        poll();
        poll();

        assertThat(receiver.changes()).singleElement().satisfies(change -> {
            assertThat(change.ownerId()).isEqualTo(CatalogueRecord.OWNER);
            assertThat(change.id()).isEqualTo(CatalogueRecord.idOf(7));
        });
    }

    @Test
    void isTheOnlyOneIfItShould() throws Exception {
        catalogue.createRange(1, 120);
        restart(settings().snapshot(SnapshotMode.ONLY).build());
        assertThat(changes()).hasSize(120);
        catalogue.touch(3);
        catalogue.create(121);
        catalogue.remove(4);

        assertThat(changesIn(4)).isEmpty();
    }

    @Test
    void beginsWithWhatChangedSinceAnInstant() throws Exception {
        catalogue.createRange(1, 120);
        Instant since = catalogue.record(101).modified();
        receiver.mayBeToldAgain();
        restart(settings().since(since).build());

        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("created", 101, 120));
        catalogue.create(121);
        assertThat(changes()).containsExactly("created 121");
        assertThat(changesIn(2)).isEmpty();
    }

    @Test
    void waitsForARecordInAnEmptyCatalogue() throws Exception {
        assertThat(changesIn(3)).isEmpty();
        catalogue.create(1);
        assertThat(changesIn(2)).containsExactly("created 1");
    }

    @Test
    void tellsWhatComesAndGoesWhileItReads() throws Exception {
        catalogue.createRange(1, 500);
        AtomicInteger told = new AtomicInteger();
        receiver.whenTold(() -> {
            int count = told.incrementAndGet();
            if (count % 50 == 0) {
                catalogue.touch(count, 500 - count);
                catalogue.remove(count + 1);
                catalogue.create(1000 + count);
            }
        });
        poll();
        receiver.whenTold(() -> {});
        settle();

        assertThatTheReceiverAgrees();
        assertThat(catalogue.asked()).anyMatch(listing());
    }

    private FeedSettings never() {
        return settings().snapshot(SnapshotMode.NEVER).build();
    }
}
