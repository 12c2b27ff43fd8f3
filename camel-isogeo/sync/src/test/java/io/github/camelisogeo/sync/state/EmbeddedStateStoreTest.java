package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that states are kept in. */
class EmbeddedStateStoreTest {

    private static final FeedSource SOURCE = new FeedSource("http://host/", "account", "query=type:service");
    private static final DateTime STAMP = DateTime.parse("2026-01-01T00:00:00.0000001+00:00");

    @TempDir
    Path folder;

    private EmbeddedStateStore store() {
        return new EmbeddedStateStore(folder);
    }

    private static RecordState record(int number) {
        return new RecordState("%032x".formatted(number), STAMP, "owner", "Record " + number, null);
    }

    private void write(int records) {
        try (FeedState state = store().open("nightly")) {
            List<RecordState> kept = new ArrayList<>();
            for (int i = 0; i < records; i++) {
                kept.add(record(i));
            }
            state.write(new StateUpdate(FeedMark.beginning(SOURCE), kept, List.of()));
        }
    }

    @Test
    void keepsWhatWasWritten() {
        FeedMark mark = new FeedMark(
                SOURCE, true, STAMP, true, Map.of("id", "name"), 3, true, Instant.parse("2026-01-02T03:04:05.678Z"));
        RecordState pending = new RecordState(
                "f".repeat(32), null, null, null, new Handover(ChangeType.DELETED, true, 4, "disk full"));
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isNull();
            state.write(new StateUpdate(mark, List.of(record(1), record(2), pending), List.of()));
            state.write(new StateUpdate(null, List.of(), List.of(record(2).id())));
        }
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isEqualTo(mark);
            assertThat(state.record(pending.id())).isEqualTo(pending);
            assertThat(state.record(record(2).id())).isNull();
            assertThat(state.records()).toIterable().containsExactlyInAnyOrder(record(1), pending);
        }
    }

    @Test
    void keepsStatesApartWhateverTheirNames() throws IOException {
        for (String name : List.of("nightly", "../nightly", ".hidden", "a/b", "été", "a b")) {
            try (FeedState state = new EmbeddedStateStore(folder.resolve("states")).open(name)) {
                assertThat(state.mark()).as(name).isNull();
                state.write(StateUpdate.of(FeedMark.beginning(SOURCE)));
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("states"));
        }
        assertThatThrownBy(() -> store().open(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASecondUser() {
        try (FeedState state = store().open("nightly")) {
            assertThatThrownBy(() -> store().open("nightly"))
                    .isInstanceOf(StateInUseException.class)
                    .hasMessageContaining("state 'nightly' in " + folder);
            assertThatThrownBy(() -> store().delete("nightly")).isInstanceOf(StateInUseException.class);
            assertThat(state.mark()).isNull();
        }
        store().open("nightly").close();
    }

    @Test
    void tellsADamagedFileFromANewOne() throws IOException {
        write(5000);
        Path file = folder.resolve("nightly.mv");
        byte[] whole = Files.readAllBytes(file);
        for (byte[] damaged : List.of(
                new byte[0],
                "this is no state".getBytes(),
                new byte[whole.length],
                java.util.Arrays.copyOf(whole, whole.length / 2),
                java.util.Arrays.copyOf(whole, 5000))) {
            Files.write(file, damaged);
            assertThatThrownBy(() -> store().open("nightly"))
                    .as("%d bytes", damaged.length)
                    .isInstanceOf(StateDamagedException.class)
                    .hasMessageContaining("state 'nightly' in " + folder)
                    .hasMessageContaining("stateReset=true");
        }
        Files.write(file, whole);
        store().open("nightly").close();
    }

    @Test
    void findsDamageInTheMiddle() throws IOException {
        write(5000);
        Path file = folder.resolve("nightly.mv");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[4096]), Files.size(file) / 2);
        }
        assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateDamagedException.class);

        store().delete("nightly");
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isNull();
        }
    }

    @Test
    void refusesAnotherVersion() {
        write(1);
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("nightly.mv").toString())
                .open();
        store.<String, String>openMap("feed").put("version", "2");
        store.close();

        assertThatThrownBy(() -> store().open("nightly"))
                .isInstanceOf(StateVersionException.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void beginsAnewWhereItsMakingWasCutShort() throws IOException {
        Files.writeString(folder.resolve("nightly.mv.new"), "half a file");
        store().open("nightly").close();
        assertThat(folder.resolve("nightly.mv.new")).doesNotExist();
    }

    @Test
    void saysWhenTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThatThrownBy(() -> new EmbeddedStateStore(file.resolve("state")).open("nightly"))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("a-file");
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        write(1000);
        try (FeedState state = store().open("nightly")) {
            for (int i = 0; i < 3000; i++) {
                state.write(new StateUpdate(null, List.of(record(i % 1000)), List.of()));
            }
        }
        assertThat(Files.size(folder.resolve("nightly.mv"))).isLessThan(20_000_000);
    }
}
