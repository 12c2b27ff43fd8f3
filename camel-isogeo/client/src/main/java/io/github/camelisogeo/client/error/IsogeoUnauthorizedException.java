package io.github.camelisogeo.client.error;

/** 401: the token is not accepted, even after it was renewed; or the identity service refused the credentials. */
public class IsogeoUnauthorizedException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoUnauthorizedException(FailedCall call) {
        super(call);
    }

    public IsogeoUnauthorizedException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
