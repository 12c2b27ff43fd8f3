package io.github.camelisogeo.sandbox.internal.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a user's browser is sent with the answer to an application. */
public record RedirectUri(String text) {

    private static final String SHOWN = "urn:ietf:wg:oauth:2.0:oob";
    private static final String SHOWN_IN_TITLE = SHOWN + ":auto";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Returns true if this is an absolute http or https URL without a fragment, or a name for an answer shown on the
     * page.
     */
    boolean isPossible() {
        return isShown() || isWebAddress();
    }

    /** Returns true if the page itself shows the answer, for applications without a browser. */
    public boolean isShown() {
        return withoutColon().equals(SHOWN) || isShownInTitle();
    }

    /** Returns true if the title of the page must show the answer, because the application looks for it there. */
    public boolean isShownInTitle() {
        return withoutColon().equals(SHOWN_IN_TITLE);
    }

    /** Removes the colon at the end, with which the documentation of the API writes these names. */
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

    /** Returns the URL with an answer added. */
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
