package io.github.camelisogeo.sync.internal.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file name for a state. A name that every file system takes as it is, and that no other state could get, is the name of the file too.
 * Any other one gives as much of it as can be read, followed by a hash.
 */
final class StateFileName {

    static final String STATE_SUFFIX = ".mv";
    static final String LOCK_SUFFIX = ".lock";

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]([a-z0-9_.-]{0,78}[a-z0-9_-])?");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");
    private static final Pattern UNREADABLE = Pattern.compile("[^a-z0-9_]+");
    private static final char BEFORE_HASH = '@';
    private static final int READABLE_LENGTH = 40;
    private static final int HASH_BYTES = 16;

    private StateFileName() {}

    static String of(String stateId) {
        return isPlain(stateId) ? stateId : readable(stateId) + BEFORE_HASH + hash(stateId);
    }

    /** Returns the state that a file name stands for, if the name alone tells. */
    static Optional<String> stateId(String fileName) {
        return Optional.of(fileName).filter(StateFileName::isPlain);
    }

    private static boolean isPlain(String stateId) {
        return PLAIN.matcher(stateId).matches() && !RESERVED.matcher(stateId).matches();
    }

    private static String readable(String stateId) {
        String name = UNREADABLE.matcher(stateId.toLowerCase(Locale.ROOT)).replaceAll("-");
        return name.substring(0, Math.min(name.length(), READABLE_LENGTH));
    }

    private static String hash(String stateId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stateId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
