package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, it is either the state that was written, or a damaged one. */
class EmbeddedDamageTest {

    private static final int ROWS = 800;
    private static final int FLIPS = 200;
    private static final AtomicInteger DESERIALISED = new AtomicInteger();

    @TempDir
    Path folder;

    private final List<StateRow> rows = new ArrayList<>();
    private final Set<StateRow> written = new HashSet<>();
    private Path file;
    private byte[] whole;

    @BeforeEach
    void writeAState() throws IOException {
        file = folder.resolve("nightly.mv");
        for (int i = 0; i < ROWS; i++) {
            Instant due = i % 3 == 0 ? Instant.ofEpochSecond(i) : null;
            rows.add(new StateRow(
                    "%032x".formatted(i), i % 2 == 0 ? "owed" : "settled", due, "{\"name\":\"Record " + i + "\"}"));
        }
        try (FeedState state = store().open("nightly")) {
            for (int i = 0; i < ROWS; i += 100) {
                state.write(new StateStep("{\"n\":" + i + "}", rows.subList(i, i + 100), List.of()));
            }
        }
        written.addAll(rows);
        whole = Files.readAllBytes(file);
    }

    private EmbeddedStateStore store() {
        return new EmbeddedStateStore(folder);
    }

    private Set<StateRow> readEverything(StateView view) {
        view.mark();
        view.counts();
        view.due("owed", Instant.MAX, ROWS * 2);
        view.due("settled", Instant.MAX, ROWS * 2);
        view.rows(rows.stream().map(StateRow::id).toList());
        return new HashSet<>(view.after(null, ROWS * 2));
    }

    private void isWholeOrDamaged(String what) {
        try (FeedState state = store().open("nightly")) {
            assertThat(readEverything(state).equals(written)).as(what).isTrue();
        } catch (StateDamagedException e) {
            assertThat(e)
                    .as(what)
                    .hasMessageContaining("state 'nightly' in " + file)
                    .hasMessageContaining("stateReset=true");
        }
        try (StateView view = store().look("nightly").orElseThrow()) {
            assertThat(readEverything(view).equals(written)).as(what).isTrue();
        } catch (StateDamagedException e) {
            assertThat(e).as(what).hasMessageContaining("is damaged");
        }
    }

    @Test
    void findsFlippedBytes() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = whole.clone();
            List<Integer> places = new ArrayList<>();
            for (int flip = 0; flip <= random.nextInt(4); flip++) {
                int place = random.nextInt(damaged.length);
                places.add(place);
                damaged[place] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            isWholeOrDamaged("round " + i + ", bytes " + places);
        }
    }

    @Test
    void findsStretchesThatWereOverwritten() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(damaged.length);
            byte filling = (byte) (i % 2 == 0 ? 0 : 0xff);
            Arrays.fill(damaged, place, Math.min(damaged.length, place + 1 + random.nextInt(8192)), filling);
            Files.write(file, damaged);
            isWholeOrDamaged("stretch " + i + " at " + place);
        }
    }

    @Test
    void findsFilesThatAreTooShort() throws IOException {
        for (int length = 0; length < whole.length - 4096; length += 4099) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> store().open("nightly"))
                    .as("%d bytes", length)
                    .isInstanceOf(StateDamagedException.class)
                    .hasMessageContaining("stateReset=true");
        }
        Files.write(file, whole);
        store().open("nightly").close();
    }

    @Test
    void findsFilesThatAreNone() throws IOException {
        for (byte[] content : List.of(new byte[0], "this is no state".getBytes(), new byte[whole.length])) {
            Files.write(file, content);
            assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateDamagedException.class);
            assertThatThrownBy(() -> store().look("nightly")).isInstanceOf(StateDamagedException.class);
        }
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateDamagedException.class);
    }

    @Test
    void deletesADamagedState() throws IOException {
        Files.write(file, new byte[5000]);
        store().delete("nightly");
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isNull();
            assertThat(state.counts()).isEmpty();
        }
    }

    private MVStore foreign() {
        return new MVStore.Builder().fileName(file.toString()).open();
    }

    @Test
    void neverDeserialisesAnObject() throws IOException {
        for (String map : List.of("about", "rows", "due", "counts", "foreign", "feed")) {
            for (boolean anew : List.of(true, false)) {
                if (anew) {
                    Files.delete(file);
                } else {
                    Files.write(file, whole);
                }
                try (MVStore store = foreign()) {
                    if (!anew && store.hasMap(map)) {
                        store.removeMap(map);
                    }
                    var entries = store.openMap(map);
                    entries.put("version", new Payload());
                    entries.put(new Payload(), new Payload());
                    store.commit();
                }
                DESERIALISED.set(0);
                isWholeOrDamaged(map);
                assertThat(DESERIALISED).as(map).hasValue(0);
            }
        }
    }

    @Test
    void refusesMapsOfOtherTypes() throws IOException {
        for (String map : List.of("about", "rows", "due", "counts")) {
            Files.write(file, whole);
            try (MVStore store = foreign()) {
                store.removeMap(map);
                store.<String, Long>openMap(map).put("version", Long.MAX_VALUE);
            }
            assertThatThrownBy(() -> store().open("nightly")).as(map).isInstanceOf(StateDamagedException.class);
        }
    }

    @Test
    void refusesMapsThatNoStateHas() {
        try (MVStore store = foreign()) {
            store.<String, String>openMap("extra").put("a", "b");
        }
        assertThatThrownBy(() -> store().open("nightly"))
                .isInstanceOf(StateDamagedException.class)
                .hasMessageContaining("it contains the maps [about, counts, due, extra, rows]");
    }

    @Test
    void refusesTheFormatBefore() throws IOException {
        Files.delete(file);
        try (MVStore store = foreign()) {
            store.<String, String>openMap("feed").put("version", "1");
            store.<String, String>openMap("records").put("a", "{}");
        }
        assertThatThrownBy(() -> store().open("nightly"))
                .isInstanceOf(StateVersionException.class)
                .hasMessageContaining("version 1")
                .hasMessageContaining("stateReset=true");
    }

    private static final class Payload implements Serializable, Comparable<Payload> {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Payload other) {
            return 0;
        }

        @Serial
        private void readObject(ObjectInputStream source) throws IOException, ClassNotFoundException {
            DESERIALISED.incrementAndGet();
            source.defaultReadObject();
        }
    }
}
