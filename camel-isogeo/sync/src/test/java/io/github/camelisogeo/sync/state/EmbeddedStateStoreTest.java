package io.github.camelisogeo.sync.state;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that states are kept in. */
class EmbeddedStateStoreTest {

    @TempDir
    Path folder;

    private EmbeddedStateStore store() {
        return new EmbeddedStateStore(folder);
    }

    private static StateRow row(int number, String phase) {
        return new StateRow("%032x".formatted(number), phase, null, "{\"name\":\"Record " + number + "\"}");
    }

    private void write(int records) {
        try (FeedState state = store().open("nightly")) {
            List<StateRow> rows = new ArrayList<>();
            for (int i = 0; i < records; i++) {
                rows.add(row(i, "settled"));
            }
            state.write(new StateStep("{}", rows, List.of()));
        }
    }

    @Test
    void namesFilesLikeStatesAsFarAsPossible() throws IOException {
        for (String name : List.of("nightly", "feed-2.main", "Nightly", "CON", "a*b", "dot.", "x".repeat(300))) {
            store().open(name).close();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mv")))
                    .contains("nightly.mv", "feed-2.main.mv")
                    .allMatch(name -> name.matches("[a-z0-9_@.-]{1,80}"))
                    .anyMatch(name -> name.startsWith("nightly@"))
                    .noneMatch(name -> name.startsWith("con."))
                    .hasSize(7);
        }
    }

    @Test
    void onlyTheOwnerCanReadWhatIsCreated() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path directory = folder.resolve("a/b");
        new EmbeddedStateStore(directory).open("nightly").close();

        assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("nightly.mv"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("nightly.lock"))).isEqualTo("rw-------");
    }

    @Test
    void leavesThePermissionsOfWhatExists() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        write(1);
        Files.setPosixFilePermissions(folder.resolve("nightly.mv"), PosixFilePermissions.fromString("rw-r-----"));
        write(2);

        assertThat(permissions(folder)).isEqualTo("rwxr-x---");
        assertThat(permissions(folder.resolve("nightly.mv"))).isEqualTo("rw-r-----");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void refusesSymbolicLinksInPlaceOfFiles() throws IOException {
        Path elsewhere = Files.createTempDirectory(folder, "elsewhere");
        for (String suffix : List.of(".mv", ".lock")) {
            Path target = Files.writeString(elsewhere.resolve("target" + suffix), "precious");
            Path link = Files.createSymbolicLink(folder.resolve("nightly" + suffix), target);
            assertThatThrownBy(() -> store().open("nightly"))
                    .isExactlyInstanceOf(StateException.class)
                    .hasMessageContaining(link + " is a symbolic link");
            if (suffix.equals(".mv")) {
                assertThatThrownBy(() -> store().look("nightly")).isExactlyInstanceOf(StateException.class);
                assertThatThrownBy(() -> store().delete("nightly")).isExactlyInstanceOf(StateException.class);
            }
            assertThat(target).hasContent("precious");
            Files.delete(link);
        }
    }

    @Test
    void followsALinkToTheDirectory() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (FeedState state = new EmbeddedStateStore(link).open("nightly")) {
            state.write(StateStep.of("{}"));
            assertThatThrownBy(() -> new EmbeddedStateStore(target).open("nightly"))
                    .isInstanceOf(StateInUseException.class);
        }
        assertThat(target.resolve("nightly.mv")).exists();
    }

    @Test
    void refusesTheFileOfAnotherState() throws IOException {
        write(1);
        Files.copy(folder.resolve("nightly.mv"), folder.resolve("weekly.mv"));
        assertThatThrownBy(() -> store().open("weekly"))
                .isInstanceOf(StateMismatchException.class)
                .hasMessageContaining("contains the state 'nightly' instead of 'weekly'");
    }

    @Test
    void beginsAnewWhereItsMakingWasCutShort() throws IOException {
        Files.writeString(folder.resolve("nightly.mv.new"), "half a file");
        store().open("nightly").close();
        assertThat(folder.resolve("nightly.mv.new")).doesNotExist();
    }

    @Test
    void saysWhenTheDirectoryCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThatThrownBy(() -> new EmbeddedStateStore(file.resolve("state")).open("nightly"))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("a-file");
    }

    @Test
    void endsViewsWithTheFeed() {
        write(1);
        FeedState state = store().open("nightly");
        StateView view = store().look("nightly").orElseThrow();
        state.close();
        assertThatThrownBy(view::mark).isInstanceOf(StateException.class).hasMessageContaining("was closed");
        view.close();
        store().open("nightly").close();
    }

    @Test
    void looksAtAStateWithoutALockFile() throws IOException {
        write(3);
        Files.delete(folder.resolve("nightly.lock"));
        try (StateView view = store().look("nightly").orElseThrow()) {
            assertThat(view.after(null, 10)).hasSize(3);
        }
        assertThat(folder.resolve("nightly.lock")).doesNotExist();
    }

    @Test
    void writesEvenIfTheThreadWasInterrupted() {
        try (FeedState state = store().open("nightly")) {
            Thread.currentThread().interrupt();
            state.write(new StateStep("{}", List.of(row(1, "owed")), List.of()));
            assertThat(state.after(null, 10)).hasSize(1);
            assertThat(Thread.interrupted()).isTrue();
            state.write(new StateStep("{}", List.of(row(2, "owed")), List.of()));
        }
        try (FeedState state = store().open("nightly")) {
            assertThat(state.after(null, 10)).hasSize(2);
        }
    }

    @Test
    void staysOpenWhileThreadsThatUseItAreInterrupted() throws InterruptedException {
        // More than the cache of the file, so that each look reads it.
        String json = "{\"abstract\":\""
                + new Random(1).ints(2000, 'a', 'z').mapToObj(Integer::toString).collect(joining()) + "\"}";
        try (FeedState state = store().open("nightly")) {
            for (int step = 0; step < 40; step++) {
                List<StateRow> rows = new ArrayList<>();
                for (int i = 0; i < 250; i++) {
                    rows.add(new StateRow("%032x".formatted(step * 250 + i), "settled", null, json));
                }
                state.write(new StateStep("{}", rows, List.of()));
            }
            Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
            AtomicInteger looks = new AtomicInteger();
            Thread user = new Thread(() -> {
                Random dice = new Random(2);
                while (looks.incrementAndGet() <= 2000 && failures.isEmpty()) {
                    try {
                        state.rows(List.of("%032x".formatted(dice.nextInt(10_000))));
                        if (looks.get() % 20 == 0) {
                            state.write(new StateStep("{}", List.of(row(dice.nextInt(10_000), "owed")), List.of()));
                        }
                    } catch (StateException e) {
                        failures.add(e);
                    }
                }
            });
            user.start();
            while (user.isAlive()) {
                user.interrupt();
            }
            assertThat(failures).isEmpty();
            assertThat(looks).hasValueGreaterThan(2000);
            assertThat(state.rows(List.of("%032x".formatted(9_999)))).hasSize(1);
        }
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        write(1000);
        try (FeedState state = store().open("nightly")) {
            for (int i = 0; i < 2000; i++) {
                state.write(
                        new StateStep(null, List.of(row(i * 37 % 1000, i % 2 == 0 ? "owed" : "settled")), List.of()));
            }
        }
        assertThat(Files.size(folder.resolve("nightly.mv"))).isLessThan(20_000_000);
    }
}
