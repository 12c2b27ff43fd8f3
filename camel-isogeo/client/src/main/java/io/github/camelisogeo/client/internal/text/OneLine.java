package io.github.camelisogeo.client.internal.text;

/** Text of a server as it may stand in a message or a log: one line, not too long. */
public final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    /** Returns the text without control characters, and no more than its first 200 characters. */
    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char letter = text.charAt(i);
            line.append(isControl(letter) ? ' ' : letter);
        }
        return line.toString().strip();
    }

    /** Also what separates lines or turns the direction of writing, which could hide what follows. */
    private static boolean isControl(char letter) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT
                || letter == '\u2028'
                || letter == '\u2029';
    }
}
