package io.github.camelisogeo.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.spi.Language;

/**
 * The URI of a {@code toD} as its author wrote it. Each value is evaluated on its own, so that whatever an expression evaluates to is a value
 * and never a further option. Immutable.
 */
final class UriTemplate {

    private static final List<String> BEGINNINGS = List.of("${", "$simple{");
    private static final String RAW = "RAW";

    private final String written;
    private final Text path;
    private final Map<String, Text> options;

    private UriTemplate(String written, Text path, Map<String, Text> options) {
        this.written = written;
        this.path = path;
        this.options = options;
    }

    /**
     * Parses a template.
     *
     * @throws IllegalArgumentException if it can't be told which options there are
     */
    static UriTemplate parse(String template) {
        if (template.startsWith("language:") || template.contains("+language:")) {
            throw new IllegalArgumentException(
                    "isogeo: the URI is written in several languages (language:), so values can't be told from options: use Simple, and set other values as headers");
        }
        int query = outside(template, '?', 0);
        String path = query < 0 ? template : template.substring(0, query);
        Map<String, Text> options = new LinkedHashMap<>();
        for (int from = query + 1; query >= 0 && from <= template.length(); ) {
            int end = outside(template, '&', from);
            String option = template.substring(from, end < 0 ? template.length() : end);
            if (!option.isEmpty()) {
                add(option, options);
            }
            from = end < 0 ? template.length() + 1 : end + 1;
        }
        return new UriTemplate(template, Text.of(path), options);
    }

    private static void add(String option, Map<String, Text> options) {
        int equals = outside(option, '=', 0);
        String name = equals < 0 ? option : option.substring(0, equals);
        if (Text.of(name).isEvaluated()) {
            throw new IllegalArgumentException(
                    "isogeo: '" + name + "' must be the name of an option; only values may contain expressions");
        }
        Text before = options.put(name, Text.of(equals < 0 ? "" : option.substring(equals + 1)));
        if (before != null) {
            throw new IllegalArgumentException(
                    "isogeo: the option '" + name + "' stands twice in the URI: separate several values by commas");
        }
    }

    /** Returns the index of a character outside of expressions and {@code RAW()}, or -1. */
    private static int outside(String text, char wanted, int from) {
        int i = from;
        while (i < text.length()) {
            int end = endOfGroup(text, i);
            if (end > i) {
                i = end;
            } else if (text.charAt(i) == wanted) {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    /** Returns the index behind an expression or a {@code RAW()} that begins at an index, or that index if none does. */
    private static int endOfGroup(String text, int from) {
        if (isExpression(text, from)) {
            return matching(text, text.indexOf('{', from), '{', '}');
        }
        if (text.startsWith(RAW + "(", from) && from > 0 && text.charAt(from - 1) == '=') {
            return matching(text, from + RAW.length(), '(', ')');
        }
        if (text.startsWith(RAW + "{", from) && from > 0 && text.charAt(from - 1) == '=') {
            return matching(text, from + RAW.length(), '{', '}');
        }
        return from;
    }

    private static boolean isExpression(String text, int from) {
        return BEGINNINGS.stream().anyMatch(beginning -> text.startsWith(beginning, from));
    }

    private static int matching(String text, int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                depth++;
            } else if (text.charAt(i) == close && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Returns the template as it was written. */
    String written() {
        return written;
    }

    Text path() {
        return path;
    }

    Map<String, Text> options() {
        return options;
    }

    /** A text with constant parts and expressions. */
    record Text(String written, List<String> parts, boolean raw) {

        static Text of(String written) {
            boolean raw = written.startsWith(RAW + "(") && written.endsWith(")")
                    || written.startsWith(RAW + "{") && written.endsWith("}");
            String text = raw ? written.substring(RAW.length() + 1, written.length() - 1) : written;
            List<String> parts = new ArrayList<>();
            int begun = 0;
            for (int i = 0; i < text.length(); ) {
                int end = isExpression(text, i) ? endOfGroup(text, i) : i;
                if (end > i) {
                    parts.add(text.substring(begun, i));
                    parts.add(text.substring(i, end));
                    begun = end;
                    i = end;
                } else {
                    i++;
                }
            }
            parts.add(text.substring(begun));
            return new Text(written, List.copyOf(parts), raw);
        }

        /** Returns true if there is an expression in it. */
        boolean isEvaluated() {
            return parts.size() > 1;
        }

        /** Returns the text for an exchange. Constant parts are decoded like values in a URI, expressions are taken as they are. */
        String evaluate(Exchange exchange) {
            return evaluate(exchange, UnaryOperator.identity());
        }

        /**
         * Returns the text for an exchange.
         *
         * @param encoding is applied to what each expression evaluates to
         */
        String evaluate(Exchange exchange, UnaryOperator<String> encoding) {
            Language simple = exchange.getContext().resolveLanguage("simple");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                text.append(
                        i % 2 == 0
                                ? constant(parts.get(i))
                                : encoding.apply(evaluated(simple, parts.get(i), exchange)));
            }
            return text.toString();
        }

        private String constant(String part) {
            return raw ? part : RawOptions.percentDecoded(part);
        }

        private static String evaluated(Language simple, String part, Exchange exchange) {
            Expression expression = simple.createExpression(part);
            expression.init(exchange.getContext());
            String value = expression.evaluate(exchange, String.class);
            return value == null ? "" : value;
        }
    }
}
