package io.github.camelisogeo.examples.cataloguesync.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: written under another name beside it, and moved when it is done. */
public final class WholeFile implements Closeable {

    private final Path file;
    private final Path temporary;
    private final OutputStream stream;

    private WholeFile(Path file, Path temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.stream = Files.newOutputStream(temporary);
    }

    /** Begins a file; the one that has its name stays until this one is finished. */
    public static WholeFile replacing(Path file) throws IOException {
        return new WholeFile(file, file.resolveSibling("." + file.getFileName() + ".tmp"));
    }

    /** Where to write; not buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Done: now the file has its name, and its content. */
    public void finish() throws IOException {
        stream.close();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Unless it was finished, as if it had never been begun. */
    @Override
    public void close() throws IOException {
        try (stream) {
            Files.deleteIfExists(temporary);
        }
    }
}
