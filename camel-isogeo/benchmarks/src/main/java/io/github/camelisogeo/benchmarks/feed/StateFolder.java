package io.github.camelisogeo.benchmarks.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the state of the feed. */
public final class StateFolder {

    private StateFolder() {}

    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : all(folder)) {
            size += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return size;
    }

    /** Deletes the folder and whatever is in it. */
    public static void delete(Path folder) throws IOException {
        for (Path file : all(folder)) {
            Files.delete(file);
        }
    }

    /** Returns the folder and whatever is in it, what is inside first. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
