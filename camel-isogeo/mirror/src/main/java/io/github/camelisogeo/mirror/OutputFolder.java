package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.mirror.file.WholeFile;
import io.github.camelisogeo.mirror.index.RecordIndex;
import io.github.camelisogeo.mirror.page.CatalogueScripts;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of a mirror, which only one process uses at a time. A marker file says which source it mirrors. A folder that has other files
 * and no marker, or the marker of another source, is left unchanged.
 */
final class OutputFolder implements AutoCloseable {

    private static final String MARKER = ".source.json";
    private static final String LOCK = ".lock";
    private static final String STATE = ".state";
    private static final String INDEX = ".index";
    private static final String UNKNOWN = "an unknown one";
    private static final String ADVICE = ": choose another folder with -Ddemo.output=DIR";

    /** The files that may exist before the marker, if a run was killed at its very beginning. */
    private static final Set<String> BEFORE_THE_MARKER = Set.of(LOCK, "." + MARKER + ".tmp");

    /** The contents of a mirror, except records, marker and lock. */
    private static final List<String> CONTENTS = List.of(
            STATE,
            "page",
            "index.html",
            "catalogue.geojson",
            "changes.ndjson",
            INDEX,
            ".index.html.tmp",
            ".catalogue.geojson.tmp");

    /** Those of the page, and incomplete ones of a run that was killed. */
    private static final Pattern SCRIPTS =
            Pattern.compile(CatalogueScripts.NAMES + "|\\." + CatalogueScripts.NAMES + "\\.tmp");

    private final Path path;
    private final FileChannel lock;

    private OutputFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder. Creates it if it doesn't exist, and marks it if it is empty.
     *
     * @param source the source that is mirrored
     * @throws MirrorException if the folder belongs to something else, is in use, or can't be written
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
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new MirrorException(path + " is not a folder" + ADVICE);
        }
        Path marker = path.resolve(MARKER);
        if (Files.exists(marker)) {
            String marked = sourceIn(marker);
            if (!source.equals(marked)) {
                throw new MirrorException(
                        path + " is the mirror of another source, " + marked + ", not of " + source + ADVICE);
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
            throw new MirrorException(path + " is not empty and not a mirror" + " (it contains "
                    + others.iterator().next() + " but not " + MARKER + ")" + ADVICE);
        }
        return false;
    }

    private static String sourceIn(Path marker) throws IOException {
        try {
            JsonNode source =
                    ModelJson.mapper().readTree(Files.readAllBytes(marker)).path("source");
            return source.isTextual() ? source.asText() : UNKNOWN;
        } catch (JsonProcessingException e) {
            // Somebody else's file.
            return UNKNOWN;
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The lock is held by this process, which means the same here.
        }
        channel.close();
        throw new MirrorException(path + " is in use by another run" + ADVICE);
    }

    Path path() {
        return path;
    }

    /** Returns the place of the consumer's state. */
    Path state() {
        return path.resolve(STATE);
    }

    /** Removes the files that earlier runs wrote. Other files are kept. */
    void empty() {
        for (String name : CONTENTS) {
            remove(name);
        }
        scripts().forEach(this::remove);
        records().clear();
    }

    private List<String> scripts() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> SCRIPTS.matcher(name).matches())
                    .toList();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    /** Creates the index of this run. */
    RecordIndex index() {
        Path file = path.resolve(INDEX);
        try {
            return RecordIndex.create(file);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(file, e);
        }
    }

    /** Returns the files of records. */
    RecordFiles records() {
        return RecordFiles.in(path.resolve("records"));
    }

    /**
     * Removes the records of earlier runs if there is no state. Everything is then read again, and some of these records may no longer
     * exist.
     */
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
