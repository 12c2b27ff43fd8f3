package io.github.camelisogeo.client.error;

/**
 * Thrown if a redirect isn't followed: that of a write or of a token request, one from https to http, or one of too many. Whether the
 * server has processed the request is unknown.
 */
public class IsogeoRedirectException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String target;
    private final String reason;

    /**
     * @param target the target of the redirect, without user information and query, or null if the answer has none
     * @param problem why the redirect wasn't followed
     */
    public IsogeoRedirectException(FailedCall call, String target, String problem) {
        super(call, call.answered() + ", a redirect" + (target == null ? "" : " to " + target) + ": " + problem, null);
        this.target = target;
        this.reason = problem;
    }

    /** Returns the same redirect as the failure of another call, which has waited for this one. */
    public IsogeoRedirectException in(FailedCall other) {
        return new IsogeoRedirectException(other, target, reason);
    }

    /** Returns the target of the redirect, without user information and query, or null if the answer has none. */
    public String target() {
        return target;
    }
}
