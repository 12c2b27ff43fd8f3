package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.state.contract.StateStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** States in a database that two machines share. */
abstract class JdbcStateStoreContract extends StateStoreContract {

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final Duration SHORT_LEASE = Duration.ofSeconds(1);

    private final String prefix = "t" + ProcessHandle.current().pid() + "_" + TESTS.incrementAndGet() + "_";
    private TestDataSource here;

    /** Returns the URL of the database. */
    protected abstract String url();

    private TestDataSource here() {
        here = here == null ? new TestDataSource(url()) : here;
        return here;
    }

    @Override
    protected StateStore store() {
        return new JdbcStateStore(here(), JdbcStateStore.DEFAULT_LEASE_TIME, prefix);
    }

    private StateStore node(TestDataSource source) {
        return new JdbcStateStore(source, SHORT_LEASE, prefix);
    }

    @AfterEach
    void allConnectionsAreReturned() throws SQLException {
        here().cutOff(false);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(here().open()).isZero());
        try (Connection connection = here().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("version", "state", "row", "count")) {
                statement.execute("DROP TABLE IF EXISTS " + prefix + table);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static StateRow row(String id) {
        return new StateRow(id, "owed", null, "{}");
    }

    private static StateStep step(String mark, String... ids) {
        return new StateStep(
                mark, List.of(ids).stream().map(JdbcStateStoreContract::row).toList(), List.of());
    }

    @Test
    void isShared() {
        assertThat(store().isShared()).isTrue();
    }

    @Test
    void anotherNodeTakesOverAsSoonAsTheStateIsClosed() {
        TestDataSource there = new TestDataSource(url());
        try (FeedState state = store().open("nightly")) {
            state.write(step("{\"n\":1}", "a"));
            assertThatThrownBy(() -> node(there).open("nightly"))
                    .isInstanceOf(StateInUseException.class)
                    .hasMessageContaining("state 'nightly' in table " + prefix + "state")
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " on host ")
                    .hasMessageContaining("by the clock of the database");
        }
        try (FeedState state = node(there).open("nightly")) {
            assertThat(state.mark()).isEqualTo("{\"n\":1}");
            assertThat(state.after(null, 10)).containsExactly(row("a"));
        }
        assertThat(there.open()).isZero();
    }

    @Test
    void leaseIsExtendedWhileTheStateIsOpen() {
        TestDataSource there = new TestDataSource(url());
        long begin = System.nanoTime();
        try (FeedState state = node(here()).open("nightly")) {
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        state.checkHeld();
                        assertThatThrownBy(() -> node(there).open("nightly")).isInstanceOf(StateInUseException.class);
                        return System.nanoTime() - begin
                                > SHORT_LEASE.multipliedBy(3).toNanos();
                    });
            state.write(step("{}", "a"));
        }
    }

    private static FeedState openWhenPossible(StateStore store) {
        return await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            try {
                                return store.open("nightly");
                            } catch (StateInUseException e) {
                                return null;
                            }
                        },
                        state -> state != null);
    }

    @Test
    void nodeThatIsCutOffKnowsBeforeAnotherOneTakesOver() {
        TestDataSource there = new TestDataSource(url());
        FeedState old = node(here()).open("nightly");
        old.write(step("{\"n\":1}", "a"));
        old.checkHeld();
        here().cutOff(true);
        try (FeedState next = openWhenPossible(node(there))) {
            assertThatThrownBy(old::checkHeld)
                    .isInstanceOf(StateLostException.class)
                    .hasMessageContaining("state 'nightly'")
                    .hasMessageNotContaining("secret");
            next.write(step("{\"n\":2}", "b"));

            // The network is back, but the state has another owner.
            here().cutOff(false);
            assertThatThrownBy(() -> old.write(step("{\"n\":3}", "c"))).isInstanceOf(StateLostException.class);
            assertThatThrownBy(old::checkHeld).isInstanceOf(StateLostException.class);
            old.close();

            next.checkHeld();
            next.write(step(null, "d"));
            assertThat(next.mark()).isEqualTo("{\"n\":2}");
            assertThat(next.after(null, 10)).containsExactly(row("a"), row("b"), row("d"));
            assertThatThrownBy(() -> node(there).open("nightly")).isInstanceOf(StateInUseException.class);
        }
    }

    @Test
    void fencedNodeNoticesAtItsNextRenewal() {
        FeedState old = node(here()).open("nightly");
        // The old node may extend its lease before the next one takes it.
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(StateInUseException.class)
                .until(() -> {
                    update("UPDATE " + prefix + "state SET lease_end = 0");
                    FeedState next = node(here()).open("nightly");
                    next.close();
                    return true;
                });
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThatThrownBy(old::checkHeld).isInstanceOf(StateLostException.class));
        old.close();
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = here().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void zombieCannotWriteIntoTheStateThatReplacedItsOwn() throws SQLException {
        FeedState old = store().open("nightly");
        update("UPDATE " + prefix + "state SET lease_end = 0");
        store().delete("nightly");
        try (FeedState next = store().open("nightly")) {
            assertThatThrownBy(() -> old.write(step("{}", "a"))).isInstanceOf(StateLostException.class);
            assertThat(next.mark()).isNull();
            assertThat(next.after(null, 10)).isEmpty();
        }
        old.close();
    }

    @Test
    void lostAnswerToACommitAsksToOpenAgain() {
        try (FeedState state = node(here()).open("nightly")) {
            state.write(step("{\"n\":1}", "a"));
            here().loseNextCommit();
            assertThatThrownBy(() -> state.write(step("{\"n\":2}", "b")))
                    .isExactlyInstanceOf(StateException.class)
                    .hasMessageContaining("the answer was lost");
            assertThatThrownBy(() -> state.write(step("{\"n\":3}", "c")))
                    .isExactlyInstanceOf(StateException.class)
                    .hasMessageContaining("open it again");
        }
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isEqualTo("{\"n\":2}");
            assertThat(state.after(null, 10)).containsExactly(row("a"), row("b"));
        }
    }

    @Test
    void failedStepWritesNothing() throws SQLException {
        try (FeedState state = store().open("nightly")) {
            state.write(step("{\"n\":1}", "a"));
            update("DROP TABLE " + prefix + "count");
            assertThatThrownBy(() -> state.write(step("{\"n\":2}", "b"))).isExactlyInstanceOf(StateException.class);
            assertThat(state.mark()).isEqualTo("{\"n\":1}");
            assertThat(state.after(null, 10)).containsExactly(row("a"));
        }
    }

    @Test
    void worksWithConnectionsOfOtherSettings() {
        here().giveUnusualConnections();
        try (FeedState state = store().open("nightly")) {
            state.write(step("{}", "a"));
            assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateInUseException.class);
            assertThat(state.after(null, 10)).containsExactly(row("a"));
        }
        assertThat(store().stateIds()).containsExactly("nightly");
        store().delete("nightly");
        assertThat(store().look("nightly")).isEmpty();
    }

    @Test
    void worksInAThreadThatWasInterrupted() {
        Thread.currentThread().interrupt();
        try (FeedState state = store().open("nightly")) {
            state.write(step("{}", "a"));
            assertThat(state.after(null, 10)).containsExactly(row("a"));
        }
        assertThat(Thread.interrupted()).isTrue();
        store().open("nightly").close();
    }

    @Test
    void saysWhatFailedWithoutSecrets() {
        here().cutOff(true);
        assertThatThrownBy(() -> store().open("nightly"))
                .isExactlyInstanceOf(StateException.class)
                .hasMessageContaining("is down")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void manyNodesCanStartAtOnce() throws Exception {
        int nodes = 6;
        CountDownLatch ready = new CountDownLatch(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<Boolean>> opened = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                Callable<Boolean> start = () -> {
                    StateStore store = store();
                    ready.countDown();
                    ready.await();
                    try {
                        store.open("nightly");
                        return true;
                    } catch (StateInUseException e) {
                        return false;
                    }
                };
                opened.add(threads.submit(start));
            }
            int owners = 0;
            for (Future<Boolean> one : opened) {
                owners += one.get() ? 1 : 0;
            }
            assertThat(owners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(store().stateIds()).containsExactly("nightly");
    }

    @Test
    void refusesTheTablesOfALaterVersion() throws SQLException {
        store().open("nightly").close();
        update("UPDATE " + prefix + "version SET version = 7");
        assertThatThrownBy(() -> store().open("nightly"))
                .isInstanceOf(StateVersionException.class)
                .hasMessageContaining("version 7");
        assertThatThrownBy(() -> store().look("nightly")).isInstanceOf(StateVersionException.class);
        assertThatThrownBy(() -> store().stateIds()).isInstanceOf(StateVersionException.class);
    }

    @Test
    void refusesRowsThatAreNone() throws SQLException {
        try (FeedState state = store().open("nightly")) {
            state.write(step("{}", "a"));
            update("UPDATE " + prefix + "row SET data = 'two\nlines'");
            assertThatThrownBy(() -> state.after(null, 10))
                    .isInstanceOf(StateDamagedException.class)
                    .hasMessageContaining("row 'a'");
        }
    }

    @Test
    void removesTheRowsOfADeletedStateInPortions() throws SQLException {
        try (FeedState state = store().open("nightly")) {
            List<StateRow> rows = new ArrayList<>();
            for (int i = 0; i < 12_000; i++) {
                rows.add(row("%032x".formatted(i)));
            }
            state.write(new StateStep("{}", rows, List.of()));
        }
        store().delete("nightly");
        try (Connection connection = here().getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT (SELECT COUNT(*) FROM " + prefix + "row) + (SELECT COUNT(*) FROM " + prefix
                                + "state) + (SELECT COUNT(*) FROM " + prefix + "count)")) {
            found.next();
            assertThat(found.getLong(1)).isZero();
        }
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> new JdbcStateStore(here(), Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leaseTime is PT0.999S: it must be from PT1S");
        assertThatThrownBy(() -> new JdbcStateStore(here(), Duration.ofSeconds(30), "x; DROP TABLE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tablePrefix");
    }

    /** A route must stop although its poll waits for the database, and although giving the lease back would wait, too. */
    @Test
    @Timeout(60)
    void closesWhileTheDatabaseHangs() throws Exception {
        TestDataSource there = new TestDataSource(url());
        FeedState state = node(there).open("nightly");
        ExecutorService poll = Executors.newSingleThreadExecutor();
        there.hang();
        try {
            Future<Map<String, Long>> waiting = poll.submit(state::counts);
            there.awaitWaiting();

            state.close();

            assertThat(waiting).isNotDone();
            there.answer();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(StateException.class);
        } finally {
            there.answer();
            poll.shutdown();
        }
    }
}
