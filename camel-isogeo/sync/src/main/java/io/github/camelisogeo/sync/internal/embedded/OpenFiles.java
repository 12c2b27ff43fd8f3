package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that this process has open. A file is never opened a second time: as soon as the second one is closed, POSIX systems release
 * the locks of the first one, and another process could use the state too.
 */
public final class OpenFiles {

    private static final Map<Path, OpenFile> FILES = new HashMap<>();

    private OpenFiles() {}

    /** Opens a state for a feed. */
    public static FeedState open(StateFile state) {
        synchronized (FILES) {
            state.refuseLinks();
            Path path = realPath(state);
            OpenFile file = FILES.get(path);
            if (file == null) {
                file = OpenFile.forFeed(state);
                FILES.put(path, file);
            } else if (file.isForFeed()) {
                throw inUseHere(state);
            } else {
                becomeForFeed(file, path);
            }
            return new MvFeedState(file, () -> close(path));
        }
    }

    private static void becomeForFeed(OpenFile file, Path path) {
        try {
            file.becomeForFeed();
        } catch (RuntimeException | Error e) {
            FILES.remove(path);
            throw e;
        }
    }

    /** Opens a state that exists, to read it. */
    public static StateView look(StateFile state) {
        synchronized (FILES) {
            state.refuseLinks();
            Path path = realPath(state);
            OpenFile file = FILES.get(path);
            if (file == null) {
                file = OpenFile.forViews(state);
                FILES.put(path, file);
            }
            file.addView();
            OpenFile viewed = file;
            return new MvView(file, () -> closeView(path, viewed));
        }
    }

    /** Deletes a state. Views of it end. */
    public static void delete(StateFile state) {
        synchronized (FILES) {
            state.refuseLinks();
            Path path = realPath(state);
            OpenFile file = FILES.get(path);
            if (file != null && file.isForFeed()) {
                throw inUseHere(state);
            }
            close(path);
            try (StateLock lock = StateLock.exclusive(state)) {
                Files.deleteIfExists(state.file());
                lock.count(0);
            } catch (IOException e) {
                throw new StateException("could not delete the " + state.described() + ": " + e, e);
            }
        }
    }

    /** Returns the name of the state in a file, if this process has it open. */
    static Optional<String> stateId(Path file) {
        synchronized (FILES) {
            try {
                return Optional.ofNullable(FILES.get(file.toRealPath()))
                        .map(open -> open.state().stateId());
            } catch (IOException e) {
                // Deleted in the meantime.
                return Optional.empty();
            }
        }
    }

    private static void close(Path path) {
        synchronized (FILES) {
            OpenFile file = FILES.remove(path);
            if (file != null) {
                file.close();
            }
        }
    }

    private static void closeView(Path path, OpenFile file) {
        synchronized (FILES) {
            if (file.removeView() == 0 && !file.isForFeed() && FILES.get(path) == file) {
                close(path);
            }
        }
    }

    private static StateInUseException inUseHere(StateFile state) {
        return new StateInUseException("the " + state.described()
                + " is in use by another feed of this process: stop that feed, or set another stateId");
    }

    private static Path realPath(StateFile state) {
        try {
            return state.file().getParent().toRealPath().resolve(state.file().getFileName());
        } catch (IOException e) {
            throw new StateException("could not read the directory of the " + state.described() + ": " + e, e);
        }
    }
}
