package io.github.camelisogeo.sandbox.login;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks users whether an application may act for them, and hands out codes. There is one user, who is always signed in. */
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
     * What an application asks.
     *
     * @throws LoginException when it is not known where an answer could go; the message says why, for people
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
     * What becomes of a request when the user has decided; nothing when it was never shown, or long ago.
     *
     * @param ticket that of {@link Asked}: only a page of ours knows it, so that no other site decides for the user
     */
    public Optional<Outcome> decide(String ticket, boolean allowed) {
        return asked.find(ticket)
                .map(request -> answer(request, allowed ? allow(request) : Map.of("error", "access_denied")));
    }

    private Map<String, String> allow(AuthorizationRequest request) {
        Map<String, String> answer = new LinkedHashMap<>();
        if (request.wantsToken()) {
            // No refresh token: what stands in an address is soon read by others.
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

    /** The token for a code. */
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
     * A request before the user has decided.
     *
     * @param title of the application
     * @param ticket names the request when the user decides
     * @param refusal null unless the request is wrong: the user is not asked, and the application told
     */
    public record Asked(String title, RedirectUri redirectUri, String ticket, Outcome refusal) {}

    /**
     * The answer to an application.
     *
     * @param location where the browser goes; null when the page shows the answer
     * @param answer names and values
     */
    public record Outcome(RedirectUri redirectUri, String location, Map<String, String> answer) {}
}
