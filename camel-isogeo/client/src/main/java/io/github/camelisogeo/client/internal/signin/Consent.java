package io.github.camelisogeo.client.internal.signin;

import com.github.scribejava.core.pkce.PKCE;
import com.github.scribejava.core.pkce.PKCEService;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * A request for the consent of a user.
 *
 * @param page the page to open in a browser
 * @param state the value that the answer must repeat
 * @param verifier the PKCE verifier, a secret until the code is exchanged
 */
public record Consent(HttpUrl page, String state, String verifier) {

    private static final int STATE_BYTES = 24;

    /** Begins a request, with a new state and a new verifier. */
    public static Consent begin(HttpUrl authorize, String clientId, String redirectUri) {
        PKCE pkce = PKCEService.defaultInstance().generatePKCE();
        byte[] random = new byte[STATE_BYTES];
        new SecureRandom().nextBytes(random);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        HttpUrl.Builder page = authorize
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", clientId)
                .addQueryParameter("redirect_uri", redirectUri)
                .addQueryParameter("state", state);
        for (Map.Entry<String, String> parameter :
                pkce.getAuthorizationUrlParams().entrySet()) {
            page.addQueryParameter(parameter.getKey(), parameter.getValue());
        }
        return new Consent(page.build(), state, pkce.getCodeVerifier());
    }

    @Override
    public String toString() {
        return "Consent[" + page.redact() + "]";
    }
}
