package io.github.camelisogeo.sandbox.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resource with placeholders in double braces. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static String text(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template of(String resource) {
        return new Template(text(resource));
    }

    /**
     * Returns the template with its placeholders replaced.
     *
     * @param html the replacements by name, which are already escaped
     */
    String filled(Map<String, String> html) {
        return NAME.matcher(text).replaceAll((MatchResult name) -> Matcher.quoteReplacement(html.get(name.group(1))));
    }
}
