package io.github.camelisogeo.client.error;

/**
 * A redirect that was not followed: that of a write, of a token request, to plain http or to a host that may not get what was sent; or
 * redirects without end. Nothing is known of what the server did.
 */
public class IsogeoRedirectException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String target;

    /**
     * @param target where the redirect leads, without user information and query; null if the answer doesn't say
     * @param problem why it was not followed
     */
    public IsogeoRedirectException(FailedCall call, String target, String problem) {
        super(call, call.answered() + ", a redirect to " + target + ": " + problem, null);
        this.target = target;
    }

    /** Returns where the redirect leads, without user information and query; null if the answer doesn't say. */
    public String target() {
        return target;
    }
}
