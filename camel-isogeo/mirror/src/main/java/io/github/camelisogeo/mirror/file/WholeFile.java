package io.github.camelisogeo.mirror.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written as a whole or not at all: it is written next to its place under another name, and moved when it is complete. */
public final class WholeFile implements Closeable {

    private final Path file;
    private final Path temporary;
    private final OutputStream stream;

    private WholeFile(Path file, Path temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.stream = Files.newOutputStream(temporary);
    }

    /** Starts a file. An existing file with its name is kept until this one is finished. */
    public static WholeFile replacing(Path file) throws IOException {
        return new WholeFile(file, file.resolveSibling("." + file.getFileName() + ".tmp"));
    }

    /** Returns the stream to write to. It is not buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Completes the file and gives it its name. */
    public void finish() throws IOException {
        stream.close();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Discards the file unless it was finished. */
    @Override
    public void close() throws IOException {
        try (stream) {
            Files.deleteIfExists(temporary);
        }
    }
}
