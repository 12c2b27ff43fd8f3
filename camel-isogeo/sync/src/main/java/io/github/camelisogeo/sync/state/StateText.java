package io.github.camelisogeo.sync.state;

/** Sees to it that every store can keep a text. */
final class StateText {

    private StateText() {}

    /** Returns true if the text contains no control characters, and can be encoded. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ') {
                return false;
            }
            if (Character.isSurrogate(character)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(character, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static void checkShort(String name, String text, int most) {
        if (text.isEmpty() || text.length() > most || !isPlain(text)) {
            throw new IllegalArgumentException(name + " of a row is '" + text + "': it must have 1 to " + most
                    + " characters, without control characters");
        }
    }

    /** Returns a line of JSON in which a surrogate that stands alone is escaped, since no store can keep it otherwise. */
    static String line(String name, String json) {
        if (json.chars().anyMatch(character -> character < ' ')) {
            throw new IllegalArgumentException(name + " contains a control character: it must be one line of JSON");
        }
        return encodable(json);
    }

    private static String encodable(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (Character.isSurrogate(character)) {
                if (i + 1 < json.length() && Character.isSurrogatePair(character, json.charAt(i + 1))) {
                    if (escaped != null) {
                        escaped.append(character);
                        character = json.charAt(i + 1);
                    }
                    i++;
                } else {
                    escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
                    escaped.append(String.format("\\u%04x", (int) character));
                    continue;
                }
            }
            if (escaped != null) {
                escaped.append(character);
            }
        }
        return escaped == null ? json : escaped.toString();
    }
}
