package io.github.camelisogeo.client.error;

/** Thrown on status 409: the request conflicts with what exists. */
public class IsogeoConflictException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoConflictException(FailedCall call) {
        super(call);
    }

    /** Creates the error of a conflict that the client itself found. */
    protected IsogeoConflictException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
