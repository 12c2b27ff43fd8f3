package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file for each record, named after its identifier. Other files in the folder are left alone. */
final class RecordFiles {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern RECORD = Pattern.compile(IDENTIFIER + "\\.json");
    private static final Pattern LEFT_OVER = Pattern.compile("\\." + RECORD + "\\.tmp");

    private final Path folder;

    private RecordFiles(Path folder) {
        this.folder = folder;
    }

    /** Creates the folder if necessary, and removes incomplete files of a run that was killed. */
    static RecordFiles in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : names(folder, LEFT_OVER)) {
                Files.deleteIfExists(folder.resolve(name));
            }
            return new RecordFiles(folder);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder, e);
        }
    }

    private static List<String> names(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> pattern.matcher(name).matches())
                    .toList();
        }
    }

    /** Removes all records. */
    void clear() {
        try {
            for (String name : names(folder, RECORD)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder, e);
        }
    }

    /** Reads all records. */
    void readAll(Consumer<Metadata> reader) {
        try {
            for (String name : names(folder, RECORD)) {
                reader.accept(ModelJson.read(Files.readAllBytes(folder.resolve(name)), Metadata.class));
            }
        } catch (IOException e) {
            throw new MirrorException(
                    "could not read the records of an earlier run in " + folder + ": " + e.getMessage());
        }
    }

    /** Returns the content of a record's file, or null if there is none. */
    byte[] read(String id) {
        try {
            Path file = folder.resolve(nameOf(id));
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new MirrorException("could not read " + folder.resolve(nameOf(id)) + ": " + e.getMessage());
        }
    }

    /** Returns the number of records. */
    int count() {
        try {
            return names(folder, RECORD).size();
        } catch (IOException e) {
            throw new MirrorException("could not read " + folder + ": " + e.getMessage());
        }
    }

    void write(String id, byte[] json) {
        Path path = folder.resolve(nameOf(id));
        try (WholeFile file = WholeFile.replacing(path)) {
            file.stream().write(json);
            file.finish();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    void delete(String id) {
        Path path = folder.resolve(nameOf(id));
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    private static String nameOf(String id) {
        if (id == null || !IDENTIFIER.matcher(id).matches()) {
            // The identifier becomes the name of a file, and a server must not choose where this program writes.
            throw new MirrorException(
                    "the server sent a record whose _id is '" + id + "', it must be 32 hexadecimal digits");
        }
        return id + ".json";
    }
}
