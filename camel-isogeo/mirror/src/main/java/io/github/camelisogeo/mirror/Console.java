package io.github.camelisogeo.mirror;

import java.io.PrintStream;
import java.util.Locale;

/** The output for the user. Text from elsewhere can't move the cursor or change colours. */
final class Console {

    private static final int LONGEST = 100;

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println("catalogue-sync: " + harmless(line));
    }

    void change(MirrorChange change) {
        say(String.format(
                Locale.ROOT,
                "%-7s  %s  %s",
                change.type(),
                change.id(),
                change.title() == null ? "(no title)" : shortened(harmless(change.title()))));
    }

    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
