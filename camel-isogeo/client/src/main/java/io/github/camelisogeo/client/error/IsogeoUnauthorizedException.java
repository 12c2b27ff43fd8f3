package io.github.camelisogeo.client.error;

/** Thrown on status 401 if a renewed token isn't accepted either, or if the identity service refuses the credentials. */
public class IsogeoUnauthorizedException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoUnauthorizedException(FailedCall call) {
        super(call);
    }

    public IsogeoUnauthorizedException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
