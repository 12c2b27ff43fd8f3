package io.github.camelisogeo.sync.internal.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A path whose file stays open if a thread that uses it is interrupted. MVStore finds it by its scheme, and creates others like it. */
public final class SteadyPath extends FilePathWrapper {

    private static final String SCHEME = "isogeo-steady";

    static {
        FilePath.register(new SteadyPath());
    }

    /** Creates a path without a file, for MVStore. */
    public SteadyPath() {}

    /** Returns a path as MVStore wants it. */
    static String of(Path path) {
        return SCHEME + ":" + path;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyFile(getBase().toString(), mode);
    }
}
