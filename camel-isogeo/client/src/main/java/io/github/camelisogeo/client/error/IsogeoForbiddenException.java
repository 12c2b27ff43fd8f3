package io.github.camelisogeo.client.error;

/** Thrown on status 403: the account may not do this. Group applications can only read, and not all routes. */
public class IsogeoForbiddenException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoForbiddenException(FailedCall call) {
        super(call);
    }
}
