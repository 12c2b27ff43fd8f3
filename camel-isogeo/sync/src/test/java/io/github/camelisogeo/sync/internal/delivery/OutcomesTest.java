package io.github.camelisogeo.sync.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.RecordState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong nanos = new AtomicLong();
    private final List<List<String>> written = new ArrayList<>();
    private final List<List<String>> last = new ArrayList<>();
    private final Outcomes outcomes = new Outcomes(
            sent -> RecordState.unknown(sent.change().id(), new Settled()),
            (kept, forgotten, ended) ->
                    written.add(kept.stream().map(RecordState::id).toList()),
            (kept, forgotten, ended) ->
                    last.add(kept.stream().map(RecordState::id).toList()),
            nanos::get);

    private CompletableFuture<Void> send(String id) throws InterruptedException {
        Change change = new Change(
                ChangeType.CREATED, Metadata.builder().id(id).build(), null, Change.Snapshot.NONE, 1, null, null);
        Sent sent = new Sent(new Prepared(change, null, Map.of(), null), null, System.nanoTime() + 600 * SECOND);
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        sent.handTo(received -> outcome);
        outcomes.expect(sent);
        return outcome;
    }

    @Test
    void writesWhatIsKnownWhileOthersAreUnderWay() throws Exception {
        send("a").complete(null);
        CompletableFuture<Void> second = send("b");
        send("c").complete(null);
        outcomes.writeNowAndThen();
        assertThat(written).as("a moment after it began").isEmpty();

        nanos.addAndGet(SECOND);
        outcomes.writeNowAndThen();
        assertThat(written).containsExactly(List.of("a", "c"));

        second.complete(null);
        outcomes.await();
        assertThat(written).containsExactly(List.of("a", "c"));
        assertThat(last).containsExactly(List.of("b"));
    }
}
