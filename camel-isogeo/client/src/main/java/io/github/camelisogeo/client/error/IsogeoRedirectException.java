package io.github.camelisogeo.client.error;

/**
 * Thrown if a redirect isn't followed: that of a write or of a token request, one from https to http, or one of too many. Whether the
 * server has processed the request is unknown.
 */
public class IsogeoRedirectException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String target;

    /**
     * @param target the target of the redirect, without user information and query, or null if the answer has none
     * @param problem why the redirect wasn't followed
     */
    public IsogeoRedirectException(FailedCall call, String target, String problem) {
        super(call, call.answered() + ", a redirect" + (target == null ? "" : " to " + target) + ": " + problem, null);
        this.target = target;
    }

    /** Returns the target of the redirect, without user information and query, or null if the answer has none. */
    public String target() {
        return target;
    }
}
