package io.github.camelisogeo.client.internal.token;

import io.github.camelisogeo.client.internal.text.Secrets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * The credentials with which tokens are requested. {@link #toString} shows no secret.
 *
 * @param tokenUrl the URL of the token route
 * @param clientId the identifier of the application, or null if it isn't known
 * @param clientSecret the secret of the application, or null if it has none
 * @param proof what the application shows to get its first token
 * @param accessToken a token to begin with, or null
 */
public record Credentials(HttpUrl tokenUrl, String clientId, String clientSecret, Proof proof, String accessToken) {

    /** What an application shows to get its first token. */
    public sealed interface Proof {}

    /** The application is the account itself. */
    public record OfApplication() implements Proof {}

    /** The name and the password of a user. */
    public record OfUser(String username, String password) implements Proof {
        @Override
        public String toString() {
            return "OfUser";
        }
    }

    /**
     * The code that the identity service gave when a user consented.
     *
     * @param redirectUri the URI that the code was sent to, or null if the request named none
     * @param verifier the PKCE verifier, or null if PKCE wasn't used
     */
    public record OfCode(String code, String redirectUri, String verifier) implements Proof {
        @Override
        public String toString() {
            return "OfCode";
        }
    }

    /** A refresh token, which stands for the consent of a user. */
    public record OfRefreshToken(String refreshToken) implements Proof {
        @Override
        public String toString() {
            return "OfRefreshToken";
        }
    }

    /** Nothing: there is only an access token, which can't be renewed. */
    public record Nothing() implements Proof {}

    /** Returns the name of the user, or null if it isn't known. */
    public String username() {
        return proof instanceof OfUser user ? user.username() : null;
    }

    /** Returns what no text from a server may show. */
    public List<Secrets.Named> secrets() {
        List<Secrets.Named> secrets = new ArrayList<>();
        secrets.add(new Secrets.Named(clientId, clientSecret));
        secrets.add(new Secrets.Named(null, accessToken));
        if (proof instanceof OfUser user) {
            secrets.add(new Secrets.Named(user.username(), user.password()));
        } else if (proof instanceof OfCode code) {
            secrets.add(new Secrets.Named(null, code.code()));
            secrets.add(new Secrets.Named(null, code.verifier()));
        } else if (proof instanceof OfRefreshToken refresh) {
            secrets.add(new Secrets.Named(null, refresh.refreshToken()));
        }
        return secrets;
    }

    @Override
    public String toString() {
        return "Credentials[" + clientId + " at " + tokenUrl + "]";
    }
}
