package io.github.camelisogeo.sandbox.login;

import java.util.function.Supplier;

/** What an application gets for the consent of a user, and changes for a token, once. */
final class Code {

    private final AuthorizationRequest request;
    private Grant given;

    Code(AuthorizationRequest request) {
        this.request = request;
    }

    /**
     * The token, when it is asked for by the one that the code was given to.
     *
     * @throws LoginException when it isn't, or when the code was used before: somebody stole it, so that the token
     *     which it brought must die
     */
    synchronized Grant redeem(Application application, TokenRequest token, Supplier<Grant> grant, Tokens tokens)
            throws LoginException {
        if (!application.clientId().equals(request.application().clientId())
                || !isForThisPlace(token.field("redirect_uri"))
                || !isAnswered(token.field("code_verifier"))) {
            throw new LoginException("invalid_grant");
        }
        if (!token.hasSecret() && request.challenge() == null) {
            // Whoever saw the code on its way could ask for the token.
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

    /** An answer to no question is wrong too: then somebody took the question out of the request. */
    private boolean isAnswered(String verifier) {
        return request.challenge() == null
                ? verifier == null || verifier.isEmpty()
                : request.challenge().isMetBy(verifier);
    }
}
