package io.github.camelisogeo.client;

/**
 * What a user application has of a user who consented in a browser. A component that isn't set is null. {@link #toString} shows no secret.
 *
 * @param redirectUri the URI that the authorization code was sent to
 * @param codeVerifier the PKCE verifier of the authorization code
 */
record UserTokens(
        String redirectUri, String authorizationCode, String codeVerifier, String refreshToken, String accessToken) {

    static final UserTokens NONE = new UserTokens(null, null, null, null, null);

    /** Returns true if there is nothing to sign in with. */
    boolean isNothing() {
        return authorizationCode == null && refreshToken == null && accessToken == null;
    }

    /** Returns these with another redirect URI, unless they have one. */
    UserTokens orRedirectUri(String other) {
        return redirectUri != null
                ? this
                : new UserTokens(other, authorizationCode, codeVerifier, refreshToken, accessToken);
    }

    @Override
    public String toString() {
        return "UserTokens[redirectUri=" + redirectUri + "]";
    }
}
