package io.github.camelisogeo.sandbox.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the browser of a user goes with the answer to an application. */
public record RedirectUri(String text) {

    private static final String SHOWN = "urn:ietf:wg:oauth:2.0:oob";
    private static final String SHOWN_IN_TITLE = SHOWN + ":auto";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Whether anybody can be sent there: a whole address of the web without fragment, or a code that is shown. */
    boolean isPossible() {
        return isShown() || isWebAddress();
    }

    /** Whether there is nowhere to go: the page itself shows the answer, for applications without a browser. */
    public boolean isShown() {
        return withoutColon().equals(SHOWN) || isShownInTitle();
    }

    /** Whether the title of the page must show the answer, where the application looks for it. */
    public boolean isShownInTitle() {
        return withoutColon().equals(SHOWN_IN_TITLE);
    }

    /** The documentation of the API writes these names with a colon at the end. */
    private String withoutColon() {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean isWebAddress() {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute()
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address with an answer in it. */
    String with(Map<String, String> answer, boolean inFragment) {
        String pairs = answer.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String ascii = URI.create(text).toASCIIString();
        if (inFragment) {
            return ascii + "#" + pairs;
        }
        return ascii + (ascii.indexOf('?') < 0 ? "?" : "&") + pairs;
    }
}
