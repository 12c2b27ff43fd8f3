package io.github.camelisogeo.sandbox.internal.login;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request of an application for access on behalf of a user, sent through the browser (RFC 6749, 4.1.1 and 4.2.1).
 *
 * @param redirectUriSent whether the request named the URL, so that the token request must name it again
 * @param state a value to send back unchanged, or null
 * @param wantsToken whether the application requests a token directly instead of a code
 * @param challenge the PKCE challenge, or null
 */
public record AuthorizationRequest(
        Application application,
        RedirectUri redirectUri,
        boolean redirectUriSent,
        String state,
        boolean wantsToken,
        Challenge challenge) {

    private static final Set<String> ONCE =
            Set.of("response_type", "state", "scope", "code_challenge", "code_challenge_method");

    /**
     * Parses the beginning of a request: the application, and where to send the answer. Fails if there can't be an
     * answer.
     */
    static AuthorizationRequest begun(Map<String, List<String>> query, Applications applications)
            throws LoginException {
        String clientId = first(query, "client_id");
        Application application = query.getOrDefault("client_id", List.of()).size() > 1 || clientId == null
                ? null
                : applications.find(clientId).orElse(null);
        if (application == null) {
            throw new LoginException("client_id is not the identifier of a known application");
        }
        String sent = first(query, "redirect_uri");
        boolean repeated = query.getOrDefault("redirect_uri", List.of()).size() > 1;
        List<String> registered = application.redirectUris();
        String text = sent == null && registered.size() == 1 ? registered.get(0) : sent;
        if (text == null || repeated) {
            throw new LoginException("redirect_uri must be given exactly once");
        }
        RedirectUri redirectUri = new RedirectUri(text);
        if (!redirectUri.isPossible()) {
            throw new LoginException("redirect_uri must be an absolute URL of http or https, without a fragment");
        }
        if (!registered.isEmpty() && !registered.contains(text)) {
            throw new LoginException("redirect_uri is not one that this application has registered");
        }
        boolean wantsToken = "token".equals(first(query, "response_type"));
        return new AuthorizationRequest(
                application, redirectUri, sent != null, first(query, "state"), wantsToken, null);
    }

    /** Parses the rest of the request. */
    AuthorizationRequest completed(Map<String, List<String>> query) throws LoginException {
        String responseType = first(query, "response_type");
        if (responseType == null
                || ONCE.stream()
                        .anyMatch(name -> query.getOrDefault(name, List.of()).size() > 1)) {
            throw new LoginException("invalid_request");
        }
        if (!wantsToken && !responseType.equals("code")) {
            throw new LoginException("unsupported_response_type");
        }
        if (!application.forUsers()) {
            throw new LoginException("unauthorized_client");
        }
        String challengeSent = first(query, "code_challenge");
        String method = first(query, "code_challenge_method");
        if (challengeSent == null && method != null) {
            throw new LoginException("invalid_request");
        }
        return new AuthorizationRequest(
                application,
                redirectUri,
                redirectUriSent,
                state,
                wantsToken,
                challengeSent == null ? null : Challenge.of(challengeSent, method));
    }

    private static String first(Map<String, List<String>> query, String name) {
        String value = query.getOrDefault(name, List.of("")).get(0);
        return value.isEmpty() ? null : value;
    }
}
