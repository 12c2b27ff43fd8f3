package io.github.camelisogeo.client.internal.answer;

/** The names that downloads get, for tests of other packages. */
public final class FileNames {

    private FileNames() {}

    /** The name that a header gives whose {@code filename} is written like this. */
    public static String of(String written) {
        return ContentDisposition.fileName("attachment; filename=" + written);
    }
}
