package io.github.camelisogeo.client.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One part of a query: a free word, or a filter such as {@code type:vector-dataset}.
 *
 * @param text the part as it is sent; it holds no white space
 */
public record QueryTerm(String text) {

    /** Of every script: what is pasted from a page has no-break spaces. */
    static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

    public QueryTerm {
        if (text == null || text.isEmpty() || WHITE_SPACE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "a part of a query is '" + text + "', it must be one word: white space ends it");
        }
    }

    /** The known filter before the first colon; nothing for a word, and for a filter that this client doesn't know. */
    public Optional<SearchFilter> filter() {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : SearchFilter.named(text.substring(0, colon));
    }

    /** What stands after the colon of a known filter; the whole text for everything else. */
    public String value() {
        return filter().isPresent() ? text.substring(text.indexOf(':') + 1) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
