package io.github.camelisogeo.client.error;

/** 409: what is asked for contradicts what is there. */
public class IsogeoConflictException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoConflictException(FailedCall call) {
        super(call);
    }
}
