package io.github.camelisogeo.docs;

import java.util.Optional;

/**
 * A block of code on a page.
 *
 * @param page the page, relative to the root of the project
 * @param line the number of its first line
 * @param section the heading above it
 * @param language the language, or an empty text if the page says none
 * @param text the code
 * @param untested why it is not tested, if the page says so
 */
record Block(String page, int line, String section, String language, String text, Optional<String> untested) {

    /** Returns the name of the class that the block is compiled to, if it is Java. */
    String className() {
        return page.replaceAll("[^A-Za-z]+", "_") + "_" + line;
    }

    @Override
    public String toString() {
        return page + ":" + line + (language.isEmpty() ? "" : " (" + language + ")");
    }
}
