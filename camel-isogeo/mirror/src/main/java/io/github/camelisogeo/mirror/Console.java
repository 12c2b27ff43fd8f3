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
        err.println("catalogue-sync: " + line);
    }

    void change(MirrorChange change) {
        say(String.format(
                Locale.ROOT,
                "%-7s  %s  %s",
                change.type(),
                change.id(),
                change.title() == null ? "(no title)" : harmless(change.title())));
    }

    private static String harmless(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
