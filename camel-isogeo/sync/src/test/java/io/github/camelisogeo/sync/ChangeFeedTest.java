package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changes in a catalogue comes, once where all goes well. */
class ChangeFeedTest extends FeedTestSupport {

    @Test
    void firstHandsOverEverythingAndMarksTheLastOne() throws Exception {
        catalogue.createRange(1, 250);
        List<Change> changes = new ArrayList<>();

        PollReport report = feed.poll(change -> {
            changes.add(change);
            return null;
        });

        assertThat(changes).hasSize(250).allMatch(change -> change.type() == ChangeType.CREATED);
        assertThat(changes.subList(0, 249)).allMatch(change -> change.snapshot() == Snapshot.RUNNING);
        assertThat(changes.get(249).snapshot()).isEqualTo(Snapshot.LAST);
        assertThat(changes.get(0).ownerId()).isEqualTo("f".repeat(32));
        assertThat(report.snapshotDone()).isTrue();
        assertThat(report.created()).isEqualTo(250);
        assertThat(changes()).isEmpty();
    }

    @Test
    void beginsWithNothingWhereThatIsWanted() throws Exception {
        catalogue.createRange(1, 120);
        restart(settings().snapshot(SnapshotMode.NEVER).build());

        assertThat(changes()).isEmpty();
        catalogue.touch(7);
        catalogue.create(121);
        catalogue.remove(3);
        assertThat(changes()).containsExactly("updated 7", "created 121");
        assertThat(changes()).containsExactly("deleted 3");
    }

    @Test
    void tellsWhatWasCreatedChangedAndDeleted() throws Exception {
        catalogue.create(1, 2, 3);
        poll();

        catalogue.create(4);
        catalogue.touch(1);
        catalogue.remove(2);

        assertThat(changes()).containsExactly("created 4", "updated 1");
        assertThat(changes()).as("two polls in a row missed it").containsExactly("deleted 2");
        assertThat(changes()).isEmpty();
    }

    @Test
    void asksOnceWhenNothingChanged() throws Exception {
        catalogue.createRange(1, 350);
        poll();
        catalogue.requests();

        poll();
        assertThat(catalogue.requests()).hasSize(1);
    }

    @Test
    void asksOnceThoughHundredsBearTheNewestStamp() throws Exception {
        catalogue.createRange(1, 350);
        IntStream.rangeClosed(1, 350).forEach(number -> catalogue.stamp(number, "2026-02-01T00:00:00.0000000+00:00"));
        poll();
        catalogue.requests();

        assertThat(changes()).isEmpty();
        assertThat(catalogue.requests()).hasSize(1);
        catalogue.stamp(200, "2026-02-01T00:00:00.0000001+00:00");
        assertThat(changes()).containsExactly("updated 200");
    }

    @Test
    void seesAnotherRecordOfTheSameInstant() throws Exception {
        catalogue.create(1, 2, 3);
        poll();
        catalogue.stamp(1, catalogue.stampOf(3));

        assertThat(changes()).containsExactly("updated 1");
    }

    @Test
    void askForNoMoreThanTheRecordsThatChanged() throws Exception {
        catalogue.createRange(1, 1000);
        poll();
        catalogue.requests();

        catalogue.touch(5);
        assertThat(changes()).containsExactly("updated 5");
        assertThat(catalogue.requests())
                .as("a page with news, the page behind it, and the record")
                .hasSize(3);
    }

    @Test
    void readsOnWhereAPageIsFullOfChanges() throws Exception {
        catalogue.createRange(1, 500);
        poll();
        IntStream.rangeClosed(1, 260).forEach(catalogue::touch);

        assertThat(changes())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 260)
                        .mapToObj(number -> "updated " + number)
                        .toList());
    }

    @Test
    void comesBackAfterItLeftTheSelection() throws Exception {
        catalogue.create(1, 2);
        poll();
        ObjectNode hidden = catalogue.remove(1);
        assertThat(changes()).isEmpty();
        assertThat(changes()).containsExactly("deleted 1");

        catalogue.putBack(hidden);
        assertThat(changes()).containsExactly("created 1");
    }

    @Test
    void comparesAllNowAndThen() throws Exception {
        catalogue.createRange(1, 200);
        ObjectNode unshared = catalogue.remove(1);
        restart(settings().compareEvery(Duration.ofHours(1)).build());
        poll();

        // One leaves while an old one enters: neither the total nor the newest stamps tell.
        catalogue.remove(3);
        catalogue.putBack(unshared);
        assertThat(changes()).isEmpty();

        clock.move(Duration.ofHours(1));
        assertThat(changes()).containsExactly("created 1");
        assertThat(changes()).containsExactly("deleted 3");
    }

    @Test
    void handsOverNoMoreThanItMay() throws Exception {
        catalogue.createRange(1, 250);
        List<Integer> perPoll = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            received.clear();
            poll(70, () -> false);
            perPoll.add(received.size());
        }
        assertThat(perPoll).containsExactly(70, 70, 70, 40, 0);
        assertThat(changes()).isEmpty();

        IntStream.rangeClosed(1, 5).forEach(catalogue::touch);
        poll(3, () -> false);
        catalogue.touch(1);
        assertThat(changes()).containsExactly("updated 4", "updated 5", "updated 1");
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        catalogue.create(1, 2, 3);
        poll();
        catalogue.touch(2);
        catalogue.remove(3);
        restart(settings().build());

        assertThat(changes()).containsExactly("updated 2");
        restart(settings().build());
        assertThat(changes()).containsExactly("deleted 3");
    }

    @Test
    void beginsAnewWhenTold() throws Exception {
        catalogue.create(1, 2);
        poll();
        restart(settings().stateReset(true).build());

        assertThat(changes()).containsExactly("created 2", "created 1");
    }
}
