package io.github.camelisogeo.client.internal.text;

/** Makes text from a server suitable for messages and logs: one line, and not too long. */
public final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    /** Returns the first 200 characters of a text, with invisible ones replaced by spaces. */
    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end);
        text.substring(0, end).codePoints().forEach(sign -> line.appendCodePoint(isVisible(sign) ? sign : ' '));
        return line.toString().strip();
    }

    /** Returns false for control characters, for others that end a line or change the writing direction, and for unpaired surrogates. */
    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
