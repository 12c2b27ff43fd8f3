package io.github.camelisogeo.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The value of the {@code User-Agent} header. */
final class UserAgent {

    private static final String OPTION = "userAgent";

    private UserAgent() {}

    /**
     * Returns the given value, or that of this library if it is null.
     *
     * @throws IllegalArgumentException if HTTP can't carry the value
     */
    static String checked(String given) {
        if (given == null) {
            return "camel-isogeo/" + version();
        }
        boolean visible = given.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
        if (given.isBlank() || !visible) {
            throw new IllegalArgumentException(OPTION + " is '" + given.replaceAll("[^ -~]", "?")
                    + "', it must contain only visible ASCII characters, for instance my-application/1.0");
        }
        return given;
    }

    /** Reads the version from a resource. Unlike a manifest entry, it is still found in a shaded jar and in OSGi. */
    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.properties")) {
            return version(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the version, or "development" if the resource is missing or wasn't filtered, for instance in an IDE. */
    static String version(InputStream resource) throws IOException {
        Properties properties = new Properties();
        if (resource != null) {
            properties.load(resource);
        }
        String version = properties.getProperty("version", "");
        return version.isEmpty() || version.startsWith("${") ? "development" : version;
    }
}
