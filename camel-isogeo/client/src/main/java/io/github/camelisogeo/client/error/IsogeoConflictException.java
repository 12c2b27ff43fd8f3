package io.github.camelisogeo.client.error;

/** 409: what is asked for contradicts what is there. */
public class IsogeoConflictException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoConflictException(FailedCall call) {
        super(call);
    }

    /** A conflict that the client itself found. */
    protected IsogeoConflictException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
