package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateVersionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Reads files, and says what is wrong with them. A damaged file can make the reader of the pages throw almost anything. */
final class Readings {

    private Readings() {}

    static <T> T read(String described, Supplier<T> reading) {
        // An interrupted thread would close the file under everybody's hands. Its owner is told afterwards.
        boolean interrupted = Thread.interrupted();
        try {
            return reading.get();
        } catch (StateException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
            throw failure(described, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static StateException failure(String described, Throwable failure) {
        int code = failure instanceof MVStoreException e ? e.getErrorCode() : 0;
        if (code == DataUtils.ERROR_FILE_LOCKED) {
            return inUse(described);
        }
        if (code == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
            return new StateVersionException(
                    "the " + described + " was written by a later release: use that one (" + reason(failure) + ")");
        }
        if (code == DataUtils.ERROR_CLOSED || isTrouble(failure)) {
            return new StateException("could not read the " + described + ": " + reason(failure), failure);
        }
        return damaged(described, reason(failure), failure);
    }

    /** Returns true if reading itself failed. A file that ends too early is a damaged one. */
    private static boolean isTrouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return !(cause instanceof EOFException);
            }
        }
        return false;
    }

    static StateInUseException inUse(String described) {
        return new StateInUseException("the " + described
                + " is in use by another process: stop that one, or set another stateId or state directory");
    }

    static StateDamagedException damaged(String described, String why, Throwable cause) {
        return new StateDamagedException(
                "the " + described + " is damaged: " + why
                        + ": reset it and import an export of it, or start again with stateReset=true,"
                        + " which delivers every record again",
                cause);
    }

    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
