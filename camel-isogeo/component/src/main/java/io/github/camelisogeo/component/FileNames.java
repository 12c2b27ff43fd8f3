package io.github.camelisogeo.component;

/** Makes names that come from a server safe as names of files in routes. */
final class FileNames {

    private FileNames() {}

    /**
     * Returns a name without a folder and without anything that Camel's file component would evaluate, or null if nothing of it is left. That
     * component evaluates names that contain an expression of the Simple language.
     */
    static String safe(String name) {
        if (name == null) {
            return null;
        }
        String last = name.replaceAll("\\p{Cntrl}", "")
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .replace("${", "_{")
                .replace("$simple{", "_simple{")
                .trim();
        return last.matches("\\.*") ? null : last;
    }
}
