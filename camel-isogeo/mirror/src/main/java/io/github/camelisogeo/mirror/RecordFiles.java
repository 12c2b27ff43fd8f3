package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file for each record, named after its identifier. Other files in the folder are left alone. */
final class RecordFiles {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{32}");
    private static final String SUFFIX = ".json";
    private static final Pattern RECORD = Pattern.compile(IDENTIFIER + Pattern.quote(SUFFIX));
    private static final Pattern LEFT_OVER = Pattern.compile("\\." + RECORD + "\\.tmp");

    private final Path folder;

    private RecordFiles(Path folder) {
        this.folder = folder;
    }

    /** Creates the folder if necessary, and removes incomplete files of a run that was killed. */
    static RecordFiles in(Path folder) {
        try {
            Files.createDirectories(folder);
            delete(folder, LEFT_OVER);
            return new RecordFiles(folder);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder, e);
        }
    }

    /** Lists files without keeping their names, of which there can be very many. */
    private static <T> T list(Path folder, Pattern pattern, FilesFunction<T> function) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return function.apply(files.filter(file ->
                            pattern.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path folder, Pattern pattern) throws IOException {
        list(folder, pattern, files -> {
            for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
                Files.deleteIfExists(all.next());
            }
            return null;
        });
    }

    /** Removes all records. */
    void clear() {
        try {
            delete(folder, RECORD);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder, e);
        }
    }

    /** Reads all records, with the identifiers that their files are named after. */
    void readAll(BiConsumer<String, Metadata> reader) {
        try {
            list(folder, RECORD, files -> {
                for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
                    Path file = all.next();
                    String name = file.getFileName().toString();
                    reader.accept(
                            name.substring(0, name.length() - SUFFIX.length()),
                            ModelJson.read(Files.readAllBytes(file), Metadata.class));
                }
                return null;
            });
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
    long count() {
        try {
            return list(folder, RECORD, Stream::count);
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
        return id + SUFFIX;
    }

    private interface FilesFunction<T> {
        T apply(Stream<Path> files) throws IOException;
    }
}
