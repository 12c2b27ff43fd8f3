package io.github.camelisogeo.client.internal.http;

import java.security.CodeSource;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;

/**
 * The version of OkHttp on the class path. OkHttp 4 has other coordinates than OkHttp 5 on the JVM ({@code okhttp} and {@code okhttp-jvm}), so
 * that no build tool sees that the two exclude each other.
 */
public final class OkHttpVersion {

    private static final int NEEDED = 5;

    private OkHttpVersion() {}

    /**
     * Checks that it is one that the client can use, before a missing class or field says so.
     *
     * @throws IllegalStateException if it isn't; the message says what was found, where, and what to do
     */
    public static void check() {
        String version = found();
        if (version.matches("[0-" + (NEEDED - 1) + "]\\..*")) {
            throw new IllegalStateException("isogeo-client needs OkHttp " + NEEDED
                    + " (com.squareup.okhttp3:okhttp-jvm), but found " + version + place()
                    + ": exclude com.squareup.okhttp3:okhttp from the dependency that brings it, or let that take version "
                    + NEEDED);
        }
    }

    private static String found() {
        try {
            // No constant of the compiler in OkHttp 5: this is what is there when the client runs.
            return OkHttp.VERSION;
        } catch (NoClassDefFoundError e) {
            return "3.x";
        }
    }

    private static String place() {
        CodeSource source = OkHttpClient.class.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? "" : " in " + source.getLocation();
    }
}
