package io.github.camelisogeo.component.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text files in a folder, which are written together. */
final class Pages {

    private final Map<String, String> texts = new TreeMap<>();

    /** Adds a file. */
    void add(String name, String text) {
        texts.put(name, text);
    }

    /**
     * Writes all files. A file whose content doesn't change is left alone, so that the compiler has nothing to do.
     *
     * @param owned subfolders that contain only these files; any other file in them is deleted
     */
    void writeTo(Path folder, String... owned) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(text.getValue())) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text.getValue());
            }
        }
        for (String below : owned) {
            deleteOthers(folder, folder.resolve(below));
        }
    }

    private void deleteOthers(Path folder, Path below) throws IOException {
        if (!Files.isDirectory(below)) {
            return;
        }
        try (Stream<Path> files = Files.list(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!texts.containsKey(folder.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        }
    }
}
