package io.github.camelisogeo.sync.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.testsupport.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes follow one catalogue with one state in PostgreSQL. One of them delivers and the other one waits, whoever is killed.
 * {@code -Disogeo.takeovers=100} kills more often.
 */
class TwoNodesTest {

    private static final int TAKEOVERS = Integer.getInteger("isogeo.takeovers", 2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final String stateId = "two-nodes-" + UUID.randomUUID();
    private final Random dice = new Random(17);
    private final Set<Node> speakers = ConcurrentHashMap.newKeySet();
    private final List<Node> nodes = new ArrayList<>();
    private KilledCatalogue catalogue;
    private CuttableNetwork network;

    /** A process, and the thread that reads what it writes. */
    private final class Node {

        private final AtomicInteger waits = new AtomicInteger();
        private final FeedProcess process;
        private final Thread reader;

        Node() throws IOException {
            process = FeedProcess.start(catalogue.url(), network.url(), stateId, folder.resolve("errors"), this::take);
            reader = new Thread(this::read, "reader");
            reader.start();
        }

        private void take(String line) {
            if (Lines.isWait(line)) {
                waits.incrementAndGet();
            } else {
                speakers.add(this);
            }
            catalogue.take(line);
        }

        private void read() {
            try {
                process.read(Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void kill() throws InterruptedException {
            process.kill();
            reader.join();
        }
    }

    @BeforeAll
    static void needsAServer() {
        assumeTrue(PostgresServer.find().isPresent(), PostgresServer::whyNone);
    }

    @BeforeEach
    void begin() throws IOException {
        catalogue = new KilledCatalogue();
        network = new CuttableNetwork(PostgresServer.find().orElseThrow().url());
        nodes.add(new Node());
        nodes.add(new Node());
    }

    @AfterEach
    void end() throws Exception {
        for (Node node : nodes) {
            node.kill();
        }
        network.close();
        catalogue.close();
    }

    @Test
    void theOtherNodeTakesOverWhenOneIsKilled() throws Exception {
        for (int kill = 0; kill < TAKEOVERS; kill++) {
            await().atMost(PATIENCE).until(() -> !speakers.isEmpty());
            if (dice.nextBoolean()) {
                await().atMost(PATIENCE).until(catalogue::receiverAgrees);
            }
            assertThat(speakers).as("nodes that deliver").hasSize(1);
            Node killed = speakers.iterator().next();
            killed.kill();
            nodes.remove(killed);
            speakers.clear();
            catalogue.killed();
            catalogue.edit(dice);
            nodes.add(new Node());
        }
        await().atMost(PATIENCE).until(catalogue::receiverAgrees);

        assertThat(speakers).as("nodes that deliver").hasSize(1);
        catalogue.assertThatTheReceiverAgrees(errors());
    }

    @Test
    void nothingIsLostWhenBothAreCutOffFromTheDatabase() throws Exception {
        await().atMost(PATIENCE).until(catalogue::receiverAgrees);
        network.cut();
        List<Integer> before = nodes.stream().map(node -> node.waits.get()).toList();
        for (int node = 0; node < nodes.size(); node++) {
            AtomicInteger waits = nodes.get(node).waits;
            int least = before.get(node) + 3;
            await().atMost(PATIENCE).until(() -> waits.get() >= least);
        }
        catalogue.killed();
        catalogue.edit(dice);
        network.mend();
        await().atMost(PATIENCE).until(catalogue::receiverAgrees);
        catalogue.assertThatTheReceiverAgrees(errors());
    }

    private String errors() throws IOException {
        Path errors = folder.resolve("errors");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }
}
