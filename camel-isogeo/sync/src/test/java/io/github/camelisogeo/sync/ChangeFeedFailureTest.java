package io.github.camelisogeo.sync;

import static io.github.camelisogeo.sync.FakeCatalogue.id;
import static io.github.camelisogeo.sync.FakeCatalogue.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.StateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever fails, nothing is lost. */
class ChangeFeedFailureTest extends FeedTestSupport {

    @Test
    void handsARefusedChangeOverAgainWhileOthersGoOn() throws Exception {
        catalogue.create(1, 2, 3);
        refused.add(2);
        assertThat(poll().failed()).isEqualTo(1);
        assertThat(received).hasSize(3);

        catalogue.touch(1);
        assertThat(changes()).as("what is new goes first").containsExactly("updated 1", "created 2");
        refused.clear();
        assertThat(changes()).containsExactly("created 2");
        assertThat(changes()).isEmpty();
    }

    @Test
    void handsOverTheNewestFormOfARefusedRecordOnce() throws Exception {
        catalogue.create(1, 2);
        poll();
        refused.add(1);
        catalogue.touch(1);
        poll();
        catalogue.touch(1);
        List<String> titles = new ArrayList<>();
        clock.move(Duration.ofMinutes(1));
        feed.poll(change -> {
            titles.add(change.type() + " " + change.record().title() + " " + change.attempt());
            return null;
        });

        assertThat(titles).containsExactly("updated Record 1 at 4 2");
    }

    @Test
    void deletesWhatWasRefusedAndIsGone() throws Exception {
        catalogue.create(1, 2, 3);
        refused.add(2);
        poll();
        catalogue.remove(2);
        assertThat(changes()).isEmpty();
        assertThat(changes()).containsExactly("deleted 2");
        catalogue.requests();
        assertThat(changes()).as("the deletion was refused too").containsExactly("deleted 2");
        assertThat(catalogue.requests())
                .as("the newest records, and the record by its identifier")
                .hasSize(2);
        refused.clear();

        assertThat(changes()).containsExactly("deleted 2");
        assertThat(changes()).isEmpty();
    }

    @Test
    void bringsBackWhatReturnsBeforeItsDeletionIsDone() throws Exception {
        catalogue.create(1, 2);
        poll();
        refused.add(2);
        var back = catalogue.remove(2);
        poll();
        poll();
        assertThat(received).endsWith("deleted 2");
        catalogue.putBack(back);
        refused.clear();

        assertThat(changes()).containsExactly("created 2");
    }

    @Test
    void waitsForAReceiverThatAnswersLater() throws Exception {
        catalogue.create(1);
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        Thread later = new Thread(() -> outcome.completeExceptionally(new IOException("disk full")));
        PollReport report = feed.poll(change -> {
            later.start();
            return outcome;
        });
        later.join();

        assertThat(report.failed()).isEqualTo(1);
        assertThat(changes()).containsExactly("created 1");
    }

    @Test
    void remembersWhatWasUnderWayWhenTheProcessWasKilled() throws Exception {
        catalogue.createRange(1, 5);
        Path killed = folder.resolve("killed");
        feed.poll(change -> {
            if (change.id().equals(id(3))) {
                copyState(killed);
            }
            return null;
        });
        catalogue.remove(4);
        catalogue.remove(1);
        restart(settings().store(new EmbeddedStateStore(killed)).build());

        assertThat(changes()).containsExactlyInAnyOrder("created 5", "created 3", "created 2");
        assertThat(changes())
                .as("the receiver may have seen all five")
                .containsExactlyInAnyOrder("deleted 4", "deleted 1");
        assertThat(changes()).isEmpty();
    }

    private void copyState(Path to) {
        try {
            Files.createDirectories(to);
            Files.copy(folder.resolve("test.mv"), to.resolve("test.mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takesUpASnapshotThatBrokeOff() throws Exception {
        catalogue.createRange(1, 350);
        catalogue.instead(url -> "200".equals(url.queryParameter("_offset")) ? status(500) : null);
        assertThatThrownBy(this::poll).isInstanceOf(IsogeoServerException.class).hasMessageContaining("offset 200");
        List<String> before = List.copyOf(received);
        assertThat(before).hasSizeBetween(100, 200);
        catalogue.instead(url -> null);
        catalogue.remove(350);
        catalogue.remove(1);
        poll();
        assertThat(received).doesNotContain("deleted 350");
        poll();

        assertThat(received).doesNotHaveDuplicates().contains("deleted 350").doesNotContain("created 1", "deleted 1");
        assertThat(received).hasSize(350);
        assertThat(changes()).isEmpty();
    }

    @Test
    void noticesWhatIsDeletedWhileTheSnapshotRuns() throws Exception {
        catalogue.createRange(1, 350);
        AtomicInteger count = new AtomicInteger();
        feed.poll(change -> {
            if (count.incrementAndGet() == 150) {
                catalogue.remove(349);
                catalogue.remove(2);
                catalogue.create(351);
                catalogue.touch(340);
            }
            receive(change);
            return null;
        });
        poll();

        assertThat(received)
                .contains("created 349", "deleted 349", "created 351", "updated 340")
                .contains("created 1", "created 3")
                .doesNotHaveDuplicates();
        assertThat(received.contains("created 2")).isEqualTo(received.contains("deleted 2"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void goesOnAfterCredentialsThatFailedForAWhile() throws Exception {
        catalogue.create(1, 2);
        poll();
        catalogue.remove(1);
        catalogue.instead(url -> status(401));
        assertThatThrownBy(this::poll).isInstanceOf(IsogeoUnauthorizedException.class);
        catalogue.instead(url -> null);

        assertThat(changes()).isEmpty();
        assertThat(changes()).containsExactly("deleted 1");
    }

    @Test
    void handsNothingOverThatItCannotWriteDown() throws Exception {
        catalogue.create(1, 2);
        AtomicBoolean full = new AtomicBoolean();
        restart(settings()
                .store(new FullDiskStore(new EmbeddedStateStore(folder), full))
                .build());
        poll();
        catalogue.touch(1);
        full.set(true);
        received.clear();
        assertThatThrownBy(this::poll).isInstanceOf(StateException.class).hasMessageContaining("No space left");
        assertThat(received).isEmpty();
        full.set(false);

        assertThat(changes()).containsExactly("updated 1");
    }

    @Test
    void doesNotBeginAnewAgainAfterTheDiskWasFull() throws Exception {
        catalogue.create(1, 2);
        AtomicBoolean full = new AtomicBoolean();
        restart(settings()
                .stateReset(true)
                .store(new FullDiskStore(new EmbeddedStateStore(folder), full))
                .build());
        poll();
        catalogue.touch(1);
        full.set(true);
        assertThatThrownBy(this::poll).isInstanceOf(StateException.class);
        full.set(false);

        assertThat(changes()).containsExactly("updated 1");
    }

    @Test
    void stopsInTheMiddleOfABatchWithoutLosingTheRest() throws Exception {
        catalogue.createRange(1, 10);
        poll(0, () -> received.size() == 4);
        assertThat(received).hasSize(4);
        poll();

        assertThat(received).hasSize(10).doesNotHaveDuplicates();
    }
}
