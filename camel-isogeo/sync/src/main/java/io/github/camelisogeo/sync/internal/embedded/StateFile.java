package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a state is kept.
 *
 * @param stateId the name of the state
 * @param file the state itself
 * @param lockFile the file that is locked while the state is open
 * @param unfinished a file that becomes the state as soon as it is complete
 */
public record StateFile(String stateId, Path file, Path lockFile, Path unfinished) {

    private static final byte[] BEGINNING = "H:2".getBytes(StandardCharsets.US_ASCII);

    /** Returns the place of a state in a directory, which need not exist. */
    public static StateFile in(Path directory, String stateId) {
        String name = StateFileName.of(stateId);
        return new StateFile(
                stateId,
                directory.resolve(name + StateFileName.STATE_SUFFIX),
                directory.resolve(name + StateFileName.LOCK_SUFFIX),
                directory.resolve(name + StateFileName.STATE_SUFFIX + ".new"));
    }

    /** Returns the state with its place, for messages. */
    public String described() {
        return "state '" + stateId + "' in " + file;
    }

    /** Returns true if there is a file. */
    public boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Refuses symbolic links: writing through them would change a file somewhere else. */
    void refuseLinks() {
        for (Path path : new Path[] {file, lockFile}) {
            if (Files.isSymbolicLink(path)) {
                throw new StateException("the " + described() + " isn't used, because " + path
                        + " is a symbolic link: put the file itself there, or set another state directory");
            }
        }
    }

    /** Refuses files that an MVStore would silently take for new ones: empty ones, and those that contain only zeroes. */
    void refuseOtherFiles() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StateDamagedException("the " + described() + " isn't a file", null);
        }
        byte[] begin = new byte[BEGINNING.length];
        try (InputStream content = Files.newInputStream(file)) {
            if (content.readNBytes(begin, 0, begin.length) < begin.length || !Arrays.equals(begin, BEGINNING)) {
                throw Readings.damaged(described(), "the file doesn't start like a state", null);
            }
        } catch (IOException e) {
            throw new StateException("could not read the " + described() + ": " + e, e);
        }
    }
}
