package io.github.camelisogeo.examples.cataloguesync;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the user chose. Its text shows no secret.
 *
 * @param output the folder to write to
 * @param sandboxData records of the sandbox, one JSON document a line; null for its own demonstration catalogue
 * @param sandboxPort where the sandbox listens, 0 for any port that is free
 * @param environment where the client looks for an account
 */
record DemoSettings(Path output, Path sandboxData, int sandboxPort, Map<String, String> environment) {

    private static final String OUTPUT = "demo.output";
    private static final String DATA = "sandbox.data";
    private static final String PORT = "sandbox.port";
    private static final String CLIENT_ID = "ISOGEO_API_GROUP_CLIENT_ID";
    private static final String CLIENT_SECRET = "ISOGEO_API_GROUP_CLIENT_SECRET";
    private static final int LAST_PORT = 65535;

    DemoSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException when a value makes no sense; the message names it
     */
    static DemoSettings of(Map<String, String> properties, Map<String, String> environment) {
        return new DemoSettings(
                path(OUTPUT, properties.getOrDefault(OUTPUT, "catalogue-mirror")),
                properties.containsKey(DATA) ? path(DATA, properties.get(DATA)) : null,
                port(properties.getOrDefault(PORT, "0")),
                environment);
    }

    private static Path path(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " is empty, it must be a path");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(property + " is no path: " + e.getMessage(), e);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw new IllegalArgumentException(
                PORT + " is '" + text + "', it must be a number between 0 (any free port) and " + LAST_PORT);
    }

    /** True when the environment names an account, or half of one, which the client then complains about. */
    boolean hasAccount() {
        return isSet(CLIENT_ID) || isSet(CLIENT_SECRET);
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    @Override
    public String toString() {
        return "DemoSettings[output=" + output + ", sandboxData=" + sandboxData + ", sandboxPort=" + sandboxPort
                + ", hasAccount=" + hasAccount() + "]";
    }
}
