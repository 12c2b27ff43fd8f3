package io.github.camelisogeo.examples.cataloguesync;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.examples.cataloguesync.file.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a mirror lies in, and this process's alone. A marker in it says which source it mirrors: a folder with other files and
 * no marker, or of another source, is somebody else's, and is left as it is.
 */
final class OutputFolder implements AutoCloseable {

    private static final String MARKER = ".source.json";
    private static final String LOCK = ".lock";
    private static final String STATE = ".state";
    private static final String ADVICE = ": choose another folder with -Ddemo.output=DIR";

    /** What is there before the marker is, when a run was killed at its very beginning. */
    private static final Set<String> BEFORE_THE_MARKER = Set.of(LOCK, "." + MARKER + ".tmp");

    /** All that a mirror consists of, records, marker and lock apart. */
    private static final List<String> CONTENTS = List.of(
            STATE,
            "page",
            "index.html",
            "catalogue.js",
            "catalogue.geojson",
            "changes.ndjson",
            ".index.html.tmp",
            ".catalogue.js.tmp",
            ".catalogue.geojson.tmp");

    private final Path path;
    private final FileChannel lock;

    private OutputFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, makes it ours where it is absent or empty.
     *
     * @param source what is mirrored
     * @throws MirrorException when it isn't ours, is in use, or can't be written
     */
    static OutputFolder open(Path path, String source) {
        Path marker = path.resolve(MARKER);
        try {
            boolean marked = refuseOthers(path, source);
            Files.createDirectories(path);
            FileChannel lock = locked(path);
            if (!marked) {
                try (WholeFile file = WholeFile.replacing(marker)) {
                    file.stream().write(ModelJson.mapper().writeValueAsBytes(Map.of("source", source)));
                    file.finish();
                }
            }
            return new OutputFolder(path, lock);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    private static boolean refuseOthers(Path path, String source) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path marker = path.resolve(MARKER);
        if (Files.exists(marker)) {
            String marked = sourceIn(marker);
            if (!source.equals(marked)) {
                throw new MirrorException(path + " mirrors another source, " + marked + ", and not " + source + ADVICE);
            }
            return true;
        }
        Set<String> others;
        try (Stream<Path> files = Files.list(path)) {
            others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !BEFORE_THE_MARKER.contains(name))
                    .collect(Collectors.toSet());
        }
        if (!others.isEmpty()) {
            throw new MirrorException(path + " is not empty, and not a mirror of ours" + " (it holds "
                    + others.iterator().next() + ", and no " + MARKER + ")" + ADVICE);
        }
        return false;
    }

    private static String sourceIn(Path marker) throws IOException {
        JsonNode source = ModelJson.mapper().readTree(marker.toFile()).path("source");
        return source.isTextual() ? source.asText() : "an unknown one";
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Of this process: the same to us.
        }
        channel.close();
        throw new MirrorException(path + " is in use by another run" + ADVICE);
    }

    Path path() {
        return path;
    }

    /** Where the state of what is followed lies. */
    Path state() {
        return path.resolve(STATE);
    }

    /** Removes what earlier runs wrote; what else somebody put there stays. */
    void empty() {
        for (String name : CONTENTS) {
            remove(name);
        }
        records().clear();
    }

    /** The files of records. */
    RecordFiles records() {
        return RecordFiles.in(path.resolve("records"));
    }

    /** Without a state everything is read again, so records of before, which may be gone since, go. */
    void emptyUnlessFollowed() {
        if (Files.notExists(state())) {
            records().clear();
        }
    }

    private void remove(String name) {
        Path file = path.resolve(name);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(file, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
                    Files.delete(found);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path found, IOException failure) throws IOException {
                    Files.delete(found);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw MirrorException.cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path.resolve(LOCK), e);
        }
    }
}
