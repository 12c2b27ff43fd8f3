package io.github.camelisogeo.client.error;

/** Thrown on status 404: the record doesn't exist, or the account can't see it, or it is not associated. */
public class IsogeoNotFoundException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoNotFoundException(FailedCall call) {
        super(call);
    }
}
