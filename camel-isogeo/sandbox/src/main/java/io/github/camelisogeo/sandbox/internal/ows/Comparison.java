package io.github.camelisogeo.sandbox.internal.ows;

import io.github.camelisogeo.sandbox.internal.model.Stamp;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Conditions on a text. Dates are compared as dates, other texts character by character. */
final class Comparison {

    private Comparison() {}

    static Predicate<String> equalTo(String literal, boolean matchCase) {
        if (Stamp.ticks(literal) != Stamp.NONE) {
            return text -> compare(text, literal) == 0;
        }
        return matchCase ? literal::equals : text -> Text.folded(text).equals(Text.folded(literal));
    }

    static int compare(String text, String literal) {
        long date = Stamp.ticks(text);
        long other = Stamp.ticks(literal);
        return date == Stamp.NONE || other == Stamp.NONE ? text.compareTo(literal) : Long.compare(date, other);
    }

    /**
     * Returns a condition for a pattern, whose special characters are set by the filter. Ignores case and accents
     * unless the filter says otherwise.
     */
    static Predicate<String> like(Element operator, String literal) {
        String any = attribute(operator, "wildCard", "%");
        String one = attribute(operator, "singleChar", "_");
        String escape = attribute(operator, "escapeChar", attribute(operator, "escape", "\\"));
        boolean matchCase = "true".equals(operator.getAttribute("matchCase"));
        String pattern = matchCase ? literal : Text.folded(literal);
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); ) {
            if (pattern.startsWith(escape, at) && at + escape.length() < pattern.length()) {
                at += escape.length();
                regex.append(Pattern.quote(pattern.substring(at, ++at)));
            } else if (pattern.startsWith(any, at)) {
                // A second wildcard in a row would only cost time.
                regex.append(regex.toString().endsWith(".*") ? "" : ".*");
                at += any.length();
            } else if (pattern.startsWith(one, at)) {
                regex.append('.');
                at += one.length();
            } else {
                regex.append(Pattern.quote(pattern.substring(at, ++at)));
            }
        }
        Pattern compiled = Pattern.compile(regex.toString(), Pattern.DOTALL);
        return text -> compiled.matcher(matchCase ? text : Text.folded(text)).matches();
    }

    private static String attribute(Element element, String name, String otherwise) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? otherwise : value;
    }
}
