package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells failures of a database apart, and says them without secrets. */
final class SqlFailure {

    private static final Pattern URL = Pattern.compile("jdbc:[^\\s'\",]+");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|pwd|user)\\s*=\\s*[^\\s;&,'\"]+");
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");
    private static final String BROKEN_CONSTRAINT = "23";
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00", "40001", "40P01");

    private SqlFailure() {}

    static StateException of(String doing, Exception thrown) {
        // What a batch throws repeats the values of its rows.
        Exception failure = thrown instanceof BatchUpdateException batch && batch.getNextException() != null
                ? batch.getNextException()
                : thrown;
        String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        String reason = withoutSecrets(said.strip());
        // A cause is printed too, so one that tells secrets is left out.
        return new StateException("could not " + doing + ": " + reason, tellsSecrets(failure) ? null : failure);
    }

    private static boolean tellsSecrets(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!String.valueOf(cause.getMessage()).equals(withoutSecrets(String.valueOf(cause.getMessage())))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSecrets(String message) {
        String withoutUrls = URL.matcher(message).replaceAll("jdbc:...");
        return PASSWORD.matcher(withoutUrls).replaceAll("$1=...");
    }

    static boolean isMissingTable(StateException failure) {
        return NO_TABLE.contains(sqlState(failure));
    }

    static boolean isDuplicate(StateException failure) {
        return sqlState(failure).startsWith(BROKEN_CONSTRAINT);
    }

    /** Returns true if somebody else held what was needed for too long. */
    static boolean isLocked(StateException failure) {
        return LOCKED.contains(sqlState(failure));
    }

    private static String sqlState(StateException failure) {
        return failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                ? cause.getSQLState()
                : "";
    }
}
