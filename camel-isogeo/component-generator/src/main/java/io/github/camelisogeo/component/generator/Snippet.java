package io.github.camelisogeo.component.generator;

import java.util.Set;

/**
 * A piece of Java code that is the same on a page and in the test that runs it.
 *
 * @param text the lines of code
 * @param imports the classes that the code refers to
 */
record Snippet(String text, Set<String> imports) {

    /** Returns the code as a Markdown block. */
    String markdown() {
        return "```java\n" + text + "\n```\n";
    }

    /** Returns the code indented for use within other code. */
    String indented(int spaces) {
        return text.indent(spaces).stripTrailing();
    }

    /** Returns a text block of JSON whose lines are indented. */
    static String textBlock(String json, int spaces) {
        String escaped = json.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + (escaped + "\n\"\"\"").indent(spaces).stripTrailing();
    }

    /** Returns a string literal. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
