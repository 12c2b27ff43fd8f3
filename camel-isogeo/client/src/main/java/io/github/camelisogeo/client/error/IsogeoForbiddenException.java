package io.github.camelisogeo.client.error;

/** 403: the account may not do this. Group applications only read, and not every route. */
public class IsogeoForbiddenException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoForbiddenException(FailedCall call) {
        super(call);
    }
}
