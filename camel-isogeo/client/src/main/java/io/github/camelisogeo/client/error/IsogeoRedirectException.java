package io.github.camelisogeo.client.error;

/**
 * Thrown if a redirect is not followed: the redirect of a write or of a token request, one from https to http, or one too many. It is
 * unknown what the server did with the request.
 */
public class IsogeoRedirectException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String target;

    /**
     * @param target where the redirect leads, without user information and query; null if the answer doesn't say
     * @param problem why it was not followed
     */
    public IsogeoRedirectException(FailedCall call, String target, String problem) {
        super(call, call.answered() + ", a redirect" + (target == null ? "" : " to " + target) + ": " + problem, null);
        this.target = target;
    }

    /** Returns where the redirect leads, without user information and query; null if the answer doesn't say. */
    public String target() {
        return target;
    }
}
