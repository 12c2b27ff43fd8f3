package io.github.camelisogeo.sandbox.internal.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A token request as received: its form, and the header that names the application. */
public final class TokenRequest {

    private static final String BASIC = "basic ";

    private final UnaryOperator<String> form;
    private final String clientId;
    private final String clientSecret;

    /**
     * Creates a request.
     *
     * @param form returns the value of a field, or null if it is absent
     * @param authorization the header, or null: SDKs send the application in the form to refresh a token
     */
    public TokenRequest(UnaryOperator<String> form, String authorization) {
        this.form = form;
        String[] basic = basic(authorization);
        this.clientId = basic == null ? form.apply("client_id") : basic[0];
        this.clientSecret = basic == null ? form.apply("client_secret") : basic[1];
    }

    String field(String name) {
        return form.apply(name);
    }

    boolean hasSecret() {
        return clientSecret != null && !clientSecret.isEmpty();
    }

    /** Returns the application that the request names, without checking its secret. */
    Optional<Application> application(Applications applications) {
        return clientId == null
                ? Optional.empty()
                : applications.find(clientId).or(() -> applications.find(decoded(clientId)));
    }

    boolean comesFrom(Account application) {
        // Clients that strictly follow RFC 6749 encode both parts, but most don't.
        return application.matches(clientId, clientSecret)
                || application.matches(decoded(clientId), decoded(clientSecret));
    }

    private static String[] basic(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new String[] {pair, ""}
                    : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
        } catch (IllegalArgumentException e) {
            return new String[] {"", ""};
        }
    }

    private static String decoded(String text) {
        try {
            return text == null ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
