package io.github.camelisogeo.client;

/**
 * What a user application has of a user who consented in a browser. A component that isn't set is null. {@link #toString} shows no secret.
 *
 * @param redirectUri the redirect URI that the authorization code was sent to; the default is the first one of the credentials file
 * @param authorizationCode the code that the identity service gave when the user consented. It is exchanged at the first call, once. The
 * token is renewed with the refresh token that comes with it.
 * @param codeVerifier the PKCE verifier whose challenge was sent when the authorization code was requested
 * @param refreshToken a refresh token, which stands for the consent of the user. If an answer brings a newer one, that one is used from then
 * on.
 * @param accessToken an access token to begin with. When the API refuses it, it is renewed with the refresh token, the name and the password of
 * a user, or the secret of the application; if none is set, calls fail with an
 * {@link io.github.camelisogeo.client.error.IsogeoUnauthorizedException}.
 */
public record UserTokens(
        String redirectUri, String authorizationCode, String codeVerifier, String refreshToken, String accessToken) {

    static final UserTokens NONE = new UserTokens(null, null, null, null, null);

    /**
     * Returns an authorization code.
     *
     * @param redirectUri the redirect URI that it was sent to, or null for that of the credentials file
     */
    public static UserTokens ofAuthorizationCode(String authorizationCode, String redirectUri) {
        return new UserTokens(redirectUri, authorizationCode, null, null, null);
    }

    /** Returns a refresh token. */
    public static UserTokens ofRefreshToken(String refreshToken) {
        return new UserTokens(null, null, null, refreshToken, null);
    }

    /** Returns an access token, which can't be renewed unless the account has something else. */
    public static UserTokens ofAccessToken(String accessToken) {
        return new UserTokens(null, null, null, null, accessToken);
    }

    /** Returns these with the PKCE verifier of the authorization code. */
    public UserTokens withCodeVerifier(String verifier) {
        return new UserTokens(redirectUri, authorizationCode, verifier, refreshToken, accessToken);
    }

    /** Returns these with an access token to begin with. */
    public UserTokens withAccessToken(String token) {
        return new UserTokens(redirectUri, authorizationCode, codeVerifier, refreshToken, token);
    }

    /** Returns true if there is nothing to sign in with. */
    boolean isNothing() {
        return authorizationCode == null && refreshToken == null && accessToken == null;
    }

    /** Returns true if there is an access token and nothing to renew it with. */
    boolean isAccessTokenAlone() {
        return accessToken != null && refreshToken == null && authorizationCode == null;
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
