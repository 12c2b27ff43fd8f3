package io.github.camelisogeo.sandbox.internal.page;

/** Escapes untrusted texts for HTML and SVG. */
final class Html {

    private Html() {}

    /** Returns a text that is safe in elements and in double-quoted attributes. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        });
        return html.toString();
    }
}
