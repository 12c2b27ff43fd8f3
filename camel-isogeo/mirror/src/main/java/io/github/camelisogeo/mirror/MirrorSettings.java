package io.github.camelisogeo.mirror;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of the application. {@link #toString} shows no secret.
 *
 * @param output the folder to write to
 * @param once whether to stop when everything is mirrored, and to compare then
 * @param edits the number of edits to make before that, in the embedded sandbox
 * @param poll how often to poll for changes
 * @param page the port of the page
 * @param sandboxData the records of the sandbox, one JSON document per line, or null for its own demonstration catalogue
 * @param sandboxPort the port of the sandbox, or 0 for any free port
 * @param environment the environment variables in which the client looks for an account
 */
record MirrorSettings(
        Path output,
        boolean once,
        int edits,
        Duration poll,
        PagePort page,
        Path sandboxData,
        int sandboxPort,
        Map<String, String> environment) {

    private static final String OUTPUT = "demo.output";
    private static final String ONCE = "demo.once";
    private static final String EDITS = "demo.edits";
    private static final String POLL = "demo.poll";
    private static final String PAGE = "demo.port";
    private static final String DATA = "sandbox.data";
    private static final String PORT = "sandbox.port";
    private static final String CLIENT_ID = "ISOGEO_API_GROUP_CLIENT_ID";
    private static final String CLIENT_SECRET = "ISOGEO_API_GROUP_CLIENT_SECRET";
    private static final int LAST_PORT = 65535;
    private static final int MOST_EDITS = 1_000_000;
    private static final int LONGEST_POLL = 86_400_000;

    MirrorSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * The port of the page.
     *
     * @param number the port, or 0 for any free port
     * @param givesWay whether to use any free port if that one is taken, because nobody asked for it
     */
    record PagePort(int number, boolean givesWay) {}

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if a value is not possible; the message names it
     */
    static MirrorSettings of(Map<String, String> properties, Map<String, String> environment) {
        return new MirrorSettings(
                path(OUTPUT, properties.getOrDefault(OUTPUT, "catalogue-mirror")),
                isTrue(ONCE, properties.getOrDefault(ONCE, "false")),
                number(EDITS, properties.getOrDefault(EDITS, "20"), 0, MOST_EDITS, ""),
                Duration.ofMillis(
                        number(POLL, properties.getOrDefault(POLL, "2000"), 1, LONGEST_POLL, " milliseconds")),
                new PagePort(port(PAGE, properties.getOrDefault(PAGE, "8090")), !properties.containsKey(PAGE)),
                properties.containsKey(DATA) ? path(DATA, properties.get(DATA)) : null,
                port(PORT, properties.getOrDefault(PORT, "0")),
                environment);
    }

    private static Path path(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " is empty, it must be a path");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(property + " is not a valid path: " + e.getMessage(), e);
        }
    }

    private static boolean isTrue(String property, String text) {
        return switch (text.strip()) {
            // `-Ddemo.once` without a value means true.
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(property + " is '" + text + "', it must be true or false");
        };
    }

    private static int port(String property, String text) {
        return number(property, text, 0, LAST_PORT, ", 0 for any free port");
    }

    private static int number(String property, String text, int least, int most, String unit) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number that is out of range.
        }
        throw new IllegalArgumentException(
                property + " is '" + text + "', it must be a number between " + least + " and " + most + unit);
    }

    /** Returns whether the environment names an account or a part of one. If it is only a part, the client reports that. */
    boolean hasAccount() {
        return isSet(CLIENT_ID) || isSet(CLIENT_SECRET);
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    @Override
    public String toString() {
        return "MirrorSettings[output=" + output + ", once=" + once + ", edits=" + edits + ", poll=" + poll + ", page="
                + page + ", sandboxData=" + sandboxData + ", sandboxPort=" + sandboxPort + ", hasAccount="
                + hasAccount() + "]";
    }
}
