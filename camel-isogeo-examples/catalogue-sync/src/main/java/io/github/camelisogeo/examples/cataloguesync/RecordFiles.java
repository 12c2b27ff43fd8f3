package io.github.camelisogeo.examples.cataloguesync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file for each record, named for its identifier. Files of other names in the folder are left alone. */
final class RecordFiles {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern RECORD = Pattern.compile(IDENTIFIER + "\\.json");
    private static final Pattern LEFT_OVER = Pattern.compile("\\." + RECORD + "\\.tmp");

    private final Path folder;
    private final Set<String> notYetWritten;

    private RecordFiles(Path folder, Set<String> earlier) {
        this.folder = folder;
        this.notYetWritten = earlier;
    }

    /** Makes the folder where there is none, and clears away what a run that was killed left half-written. */
    static RecordFiles in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : names(folder, LEFT_OVER)) {
                Files.deleteIfExists(folder.resolve(name));
            }
            return new RecordFiles(folder, names(folder, RECORD));
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder, e);
        }
    }

    private static Set<String> names(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> pattern.matcher(name).matches())
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    void write(String id, byte[] json) {
        if (id == null || !IDENTIFIER.matcher(id).matches()) {
            // It becomes the name of a file: a server must not choose where we write.
            throw new MirrorException("the server sent a record whose _id is '" + id + "', not 32 hexadecimal digits");
        }
        String name = id + ".json";
        try (WholeFile file = WholeFile.replacing(folder.resolve(name))) {
            file.stream().write(json);
            file.finish();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder.resolve(name), e);
        }
        notYetWritten.remove(name);
    }

    /** Removes what an earlier run wrote and this one did not. Answers how many. */
    int removeStale() {
        for (String name : notYetWritten) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                throw MirrorException.cannotWrite(folder.resolve(name), e);
            }
        }
        int removed = notYetWritten.size();
        notYetWritten.clear();
        return removed;
    }
}
