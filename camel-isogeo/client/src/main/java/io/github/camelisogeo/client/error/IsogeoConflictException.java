package io.github.camelisogeo.client.error;

/** Thrown on status 409: the request conflicts with the existing data. */
public class IsogeoConflictException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoConflictException(FailedCall call) {
        super(call);
    }

    /** Creates an exception for a conflict that the client itself found. */
    protected IsogeoConflictException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
