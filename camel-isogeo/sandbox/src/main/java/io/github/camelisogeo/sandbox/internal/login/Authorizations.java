package io.github.camelisogeo.sandbox.internal.login;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks users whether an application may act on their behalf, and issues codes. There is one user, who is always logged
 * in.
 */
public final class Authorizations {

    private static final Duration TIME_TO_DECIDE = Duration.ofMinutes(10);
    private static final Duration LIFE_OF_CODES = Duration.ofMinutes(5);

    private final Applications applications;
    private final Tokens tokens;
    private final ShortLived<AuthorizationRequest> asked;
    private final ShortLived<Code> codes;

    public Authorizations(Applications applications, Tokens tokens, Clock clock) {
        this.applications = applications;
        this.tokens = tokens;
        this.asked = new ShortLived<>(TIME_TO_DECIDE, clock);
        this.codes = new ShortLived<>(LIFE_OF_CODES, clock);
    }

    /**
     * Returns what to ask the user.
     *
     * @throws LoginException if there is nowhere to send an answer; the message tells the user why
     */
    public Asked ask(Map<String, List<String>> query) throws LoginException {
        AuthorizationRequest begun = AuthorizationRequest.begun(query, applications);
        try {
            AuthorizationRequest request = begun.completed(query);
            return new Asked(request.application().title(), request.redirectUri(), asked.keep(request), null);
        } catch (LoginException e) {
            Outcome refused = answer(begun, Map.of("error", e.getMessage()));
            return new Asked(begun.application().title(), begun.redirectUri(), null, refused);
        }
    }

    /**
     * Returns the outcome of the user's decision, or empty if the request was never shown, or too long ago.
     *
     * @param ticket the ticket of {@link Asked}: only our own page knows it, so that no other site can decide for the
     *     user
     */
    public Optional<Outcome> decide(String ticket, boolean allowed) {
        return asked.find(ticket)
                .map(request -> answer(request, allowed ? allow(request) : Map.of("error", "access_denied")));
    }

    private Map<String, String> allow(AuthorizationRequest request) {
        Map<String, String> answer = new LinkedHashMap<>();
        if (request.wantsToken()) {
            // There is no refresh token, since others can easily see what is in a URL.
            Grant grant = tokens.give(Caller.USER, null);
            answer.put("access_token", grant.accessToken());
            answer.put("token_type", "bearer");
            answer.put("expires_in", String.valueOf(grant.expiresIn()));
        } else {
            answer.put("code", codes.keep(new Code(request)));
        }
        return answer;
    }

    private static Outcome answer(AuthorizationRequest request, Map<String, String> answer) {
        Map<String, String> whole = new LinkedHashMap<>(answer);
        if (request.state() != null) {
            whole.put("state", request.state());
        }
        RedirectUri target = request.redirectUri();
        return new Outcome(target, target.isShown() ? null : target.with(whole, request.wantsToken()), answer);
    }

    /** Returns the token for a code. */
    Grant redeem(Application application, TokenRequest request) throws LoginException {
        String code = request.field("code");
        if (code == null || code.isEmpty()) {
            throw new LoginException("invalid_request");
        }
        return codes.find(code)
                .orElseThrow(() -> new LoginException("invalid_grant"))
                .redeem(application, request, () -> tokens.give(Caller.USER, application.clientId()), tokens);
    }

    /**
     * A request that the user hasn't decided yet.
     *
     * @param title the name of the application
     * @param ticket identifies the request when the user decides
     * @param refusal null unless the request is invalid, in which case the user isn't asked and the application is told
     */
    public record Asked(String title, RedirectUri redirectUri, String ticket, Outcome refusal) {}

    /**
     * The answer to an application.
     *
     * @param location where the browser is sent, or null if the page shows the answer
     * @param answer the parameters of the answer
     */
    public record Outcome(RedirectUri redirectUri, String location, Map<String, String> answer) {}
}
