package io.github.camelisogeo.component.generator;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a page that are generated, while the rest is written by hand. Such a part is between {@code <!-- generated: name -->} and
 * {@code <!-- end of name -->}.
 *
 * @param texts the texts by name
 */
record GeneratedSections(Map<String, String> texts) {

    private static final Pattern SECTION =
            Pattern.compile("(<!-- generated: (?<name>[a-z-]+) -->\n).*?(<!-- end of \\k<name> -->)", Pattern.DOTALL);

    /**
     * Returns the page with these texts in place of what was in its sections.
     *
     * @throws IllegalStateException if the page has a section without a text, or if it lacks one
     */
    String replacedIn(String page) {
        Set<String> found = new HashSet<>();
        String replaced = SECTION.matcher(page).replaceAll(section -> {
            String name = section.group(2);
            found.add(name);
            return Matcher.quoteReplacement(section.group(1) + texts.getOrDefault(name, "") + section.group(3));
        });
        if (!found.equals(texts.keySet())) {
            throw new IllegalStateException("The page has the sections " + found + ", but must have " + texts.keySet());
        }
        return replaced;
    }
}
