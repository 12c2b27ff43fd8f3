package io.github.camelisogeo.client.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One part of a query: a word, or a filter such as {@code type:vector-dataset}.
 *
 * @param text the part as it is sent, without white space
 */
public record QueryTerm(String text) {

    /** White space of every script. Text that is pasted from a web page often contains no-break spaces. */
    static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

    public QueryTerm {
        if (text == null || text.isEmpty() || WHITE_SPACE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "a part of a query is '" + text + "', it must be one word without white space");
        }
    }

    /** Returns the known filter whose name precedes the first colon. Empty if this is a word or a filter that this client doesn't know. */
    public Optional<SearchFilter> filter() {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : SearchFilter.named(text.substring(0, colon));
    }

    /** Returns the text after the colon of a known filter, or the whole text otherwise. */
    public String value() {
        return filter().isPresent() ? text.substring(text.indexOf(':') + 1) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
