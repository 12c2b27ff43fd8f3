package io.github.camelisogeo.sync.scenario;

import static io.github.camelisogeo.sync.scripted.Question.byId;
import static io.github.camelisogeo.sync.scripted.Question.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.Replay;
import io.github.camelisogeo.sync.StoredFeeds;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.CatalogueState;
import io.github.camelisogeo.sync.scripted.MemoryStateStore;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of a feed, and does with it; and clocks and settings that are not as they were. */
class ControlTest extends Scenario {

    private void follow(int records) throws InterruptedException {
        catalogue.createRange(1, records);
        settle();
        clock.move(Duration.ofHours(1));
        settle();
    }

    @Test
    void asksOnceWhenNothingChanged() throws Exception {
        follow(350);
        for (int i = 0; i < 10; i++) {
            assertThat(requestsOfAPoll()).isEqualTo(1);
        }
    }

    @Test
    void comparesAlthoughTheClockWasYearsAheadOnce() throws Exception {
        catalogue.createRange(1, 200);
        clock.move(Duration.ofDays(3650));
        settle();
        clock.move(Duration.ofDays(-3650));
        poll();
        CatalogueRecord old = catalogue.record(20);
        catalogue.edit(made -> made.remove(20));
        settle();
        catalogue.edit(made -> made.remove(21).putBack(old));
        clock.move(Duration.ofHours(25));

        assertThat(changesIn(3)).containsExactlyInAnyOrder("deleted 21", "created 20");
    }

    @Test
    void triesAgainAlthoughTheClockWasYearsAheadOnce() throws Exception {
        catalogue.createRange(1, 20);
        receiver.refuse(3);
        clock.move(Duration.ofDays(3650));
        poll();
        clock.move(Duration.ofDays(-3650));
        receiver.accept();
        clock.move(Duration.ofHours(2));
        receiver.told();

        assertThat(changesIn(2)).containsExactly("created 3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deliversWhatWasOwedAlthoughTheClockWasYearsAheadOnce(boolean stamped) throws Exception {
        catalogue.createRange(1, 150);
        settle();
        CatalogueState before = catalogue.state();
        catalogue.edit(made -> (stamped ? made.touch(3) : made.stamp(3, null)).touch(4));
        catalogue.on(byId()).from(before);
        clock.move(Duration.ofDays(3650));
        changesWhateverHappens();
        changesWhateverHappens();
        clock.move(Duration.ofDays(-3650));
        catalogue.recover();
        clock.move(Duration.ofHours(2));

        assertThat(changesIn(2)).contains("updated 4");
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsDeletionsAlthoughTheClockWasYearsAheadOnce() throws Exception {
        catalogue.createRange(1, 150);
        settle();
        catalogue.remove(3);
        clock.move(Duration.ofDays(3650));
        poll();
        clock.move(Duration.ofDays(-3650));

        assertThat(changesIn(3)).containsExactly("deleted 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type:service keyword:isogeo:roads", "keyword:isogeo:roads  type:service"})
    void acceptsTheSameFilterInAnotherOrder(String query) throws Exception {
        catalogue.createRange(1, 20);
        restart(settings()
                .selection(SearchSelection.builder()
                        .query("type:service keyword:isogeo:roads")
                        .build())
                .build());
        settle();
        restart(settings()
                .selection(SearchSelection.builder().query(query).build())
                .build());

        assertThatCode(feed::open).doesNotThrowAnyException();
        assertThat(changesIn(2)).isEmpty();
    }

    @Test
    void refusesAnotherFilter() throws Exception {
        follow(20);
        restart(settings()
                .selection(SearchSelection.builder().query("type:service").build())
                .build());
        assertThatThrownBy(feed::open).isInstanceOf(StateMismatchException.class);
    }

    @Test
    void comparesWhenItIsTold() throws Exception {
        follow(200);
        CatalogueRecord old = catalogue.record(20);
        catalogue.edit(made -> made.remove(20));
        settle();
        catalogue.edit(made -> made.remove(21).putBack(old));
        assertThat(changesIn(2)).isEmpty();
        feed.reconcile();

        assertThat(changesIn(3)).containsExactlyInAnyOrder("deleted 21", "created 20");
    }

    @Test
    void deliversAgainWhatItIsTold() throws Exception {
        follow(250);
        receiver.mayBeToldAgain();
        assertThat(feed.replay(Replay.ids(idsOf(3, 4)))).isEqualTo(2);
        assertThat(changesIn(2)).containsExactlyInAnyOrder("updated 3", "updated 4");

        receiver.mayBeToldAgain();
        assertThat(feed.replay(Replay.since(catalogue.record(200).modified()))).isEqualTo(51);
        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("updated", 200, 250));

        receiver.mayBeToldAgain();
        assertThat(feed.replay(Replay.all())).isEqualTo(250);
        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("updated", 1, 250));
        assertThatTheReceiverAgrees();
    }

    @Test
    void deliversAgainTheNewestVersionOnce() throws Exception {
        follow(20);
        receiver.mayBeToldAgain();
        feed.replay(Replay.all());
        catalogue.touch(5);
        assertThat(changesIn(2)).containsExactlyInAnyOrderElementsOf(each("updated", 1, 20));
        assertThatTheReceiverAgrees();
    }

    @Test
    void takesOrdersWhileAPollRuns() throws Exception {
        follow(250);
        receiver.mayBeToldAgain();
        catalogue.touch(7);
        receiver.whenTold(() -> {
            receiver.whenTold(() -> {});
            feed.replay(Replay.ids(idsOf(3, 3)));
            feed.reconcile();
            assertThat(feed.status().known()).isEqualTo(250);
        });
        poll();
        assertThat(changesIn(2)).isSubsetOf("updated 3");
        assertThat(receiver.violations()).isEmpty();
    }

    @Test
    void beginsAnewAfterAReset() throws Exception {
        follow(20);
        receiver.mayBeToldAgain();
        feed.reset();
        assertThat(changes()).containsExactlyInAnyOrderElementsOf(each("created", 1, 20));
    }

    @Test
    void saysHowFarItIs() throws Exception {
        follow(20);
        FeedStatus good = status();
        assertThat(good.known()).isEqualTo(20);
        assertThat(good.snapshot()).isFalse();
        assertThat(good.cursor()).isNotNull();
        assertThat(good.owed() + good.failing() + good.missing() + good.held() + good.parked())
                .isZero();
        assertThat(good.lag()).isEqualTo(Duration.ZERO);
        assertThat(good.lastError()).isNull();

        catalogue.on(search()).fail(500);
        changesWhateverHappens();
        clock.move(Duration.ofMinutes(10));
        assertThat(status().lastError()).isNotBlank();
        assertThat(status().lastGoodPoll()).isEqualTo(good.lastGoodPoll());
        assertThat(status().lag()).isGreaterThanOrEqualTo(Duration.ofMinutes(10));

        catalogue.recover();
        catalogue.touch(1);
        receiver.refuse(1);
        poll();
        assertThat(status().failing()).isEqualTo(1);
        assertThat(status().lastReport().failed()).isEqualTo(1);
    }

    @Test
    void goesOnInAnotherStoreFromWhatWasExported() throws Exception {
        follow(120);
        receiver.refuse(7);
        catalogue.touch(7);
        poll();
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        feed.exportTo(exported);
        feed.close();
        MemoryStateStore other = new MemoryStateStore();
        StoredFeeds feeds = new StoredFeeds(other);
        feeds.importFrom("test", new ByteArrayInputStream(exported.toByteArray()));
        assertThat(feeds.stateIds()).containsExactly("test");
        assertThat(feeds.status("test").known()).isEqualTo(120);
        feed = new ChangeFeed(settings().store(other).build());
        receiver.accept();
        catalogue.touch(9);

        assertThat(changesIn(2)).containsExactlyInAnyOrder("updated 7", "updated 9");
        assertThatTheReceiverAgrees();
    }

    @Test
    void hasItsStateForItself() throws Exception {
        follow(20);
        try (ChangeFeed second = new ChangeFeed(settings().build());
                ChangeFeed third = new ChangeFeed(settings().build())) {
            assertThatThrownBy(second::open).isInstanceOf(StateInUseException.class);
            assertThatThrownBy(third::open).isInstanceOf(StateInUseException.class);
        }
        catalogue.touch(3);
        assertThat(changes()).containsExactly("updated 3");
    }

    @Test
    void leavesTheStateAsItIsInADryRun() throws Exception {
        follow(20);
        catalogue.touch(3);
        catalogue.create(21);
        receiver.mayBeToldAgain();
        restart(settings().dryRun(true).build());
        assertThat(changes()).containsExactlyInAnyOrder("updated 3", "created 21");
        receiver.mayBeToldAgain();
        restart(settings().build());
        assertThat(changes()).hasSize(2);
        assertThatTheReceiverAgrees();
    }

    @Test
    void tellsOnlyChangesOfTheAttributesThatCount() throws Exception {
        catalogue.createRange(1, 20);
        restart(settings().hashOf(List.of("type")).build());
        settle();
        catalogue.touch(3, 4);
        assertThat(changesIn(2)).isEmpty();

        restart(settings()
                .stateId("other")
                .hashOf(List.of("title"))
                .keepBefore(true)
                .build());
        receiver.mayBeToldAgain();
        settle();
        String before = "Record 3, version " + catalogue.record(3).version();
        catalogue.touch(3);
        receiver.told();
        poll();
        assertThat(receiver.changes()).singleElement().satisfies((Change change) -> {
            assertThat(change.changedFields()).containsExactly("title");
            assertThat(change.before().title()).isEqualTo(before);
        });
    }
}
