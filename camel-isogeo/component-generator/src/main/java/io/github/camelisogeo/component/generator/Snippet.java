package io.github.camelisogeo.component.generator;

import java.util.Set;

/**
 * A piece of Java, the same on a page and in the test that runs it.
 *
 * @param text its lines
 * @param imports the classes that it names
 */
record Snippet(String text, Set<String> imports) {

    /** As a block of Markdown. */
    String markdown() {
        return "```java\n" + text + "\n```\n";
    }

    /** Within other code. */
    String indented(int spaces) {
        return text.indent(spaces).stripTrailing();
    }

    /** A text block of JSON that begins where the line stands, and whose lines lie at an indentation. */
    static String textBlock(String json, int spaces) {
        String escaped = json.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + (escaped + "\n\"\"\"").indent(spaces).stripTrailing();
    }

    /** A literal of text. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
