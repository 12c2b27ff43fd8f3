package io.github.camelisogeo.sandbox.internal.login;

import java.util.function.Supplier;

/** A code that an application gets with the consent of a user, and exchanges for a token, once. */
final class Code {

    private final AuthorizationRequest request;
    private Grant given;

    Code(AuthorizationRequest request) {
        this.request = request;
    }

    /**
     * Returns the token, if the request comes from the application that the code was issued to.
     *
     * @throws LoginException if it doesn't, or if the code was used before: it may have been stolen, so the token that
     *     was issued for it is revoked
     */
    synchronized Grant redeem(Application application, TokenRequest token, Supplier<Grant> grant, Tokens tokens)
            throws LoginException {
        if (!application.clientId().equals(request.application().clientId())
                || !isForThisPlace(token.field("redirect_uri"))
                || !isAnswered(token.field("code_verifier"))) {
            throw new LoginException("invalid_grant");
        }
        if (!token.hasSecret() && request.challenge() == null) {
            // Otherwise, anybody who intercepted the code could get the token.
            throw new LoginException("invalid_client");
        }
        if (given != null) {
            tokens.revoke(given);
            throw new LoginException("invalid_grant");
        }
        given = grant.get();
        return given;
    }

    private boolean isForThisPlace(String redirectUri) {
        return redirectUri == null || redirectUri.isEmpty()
                ? !request.redirectUriSent()
                : redirectUri.equals(request.redirectUri().text());
    }

    /**
     * Returns true if the verifier answers the challenge. A verifier without a challenge is wrong too: somebody may
     * have removed the challenge from the request.
     */
    private boolean isAnswered(String verifier) {
        return request.challenge() == null
                ? verifier == null || verifier.isEmpty()
                : request.challenge().isMetBy(verifier);
    }
}
