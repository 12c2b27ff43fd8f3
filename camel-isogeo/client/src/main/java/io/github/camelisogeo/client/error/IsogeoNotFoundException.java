package io.github.camelisogeo.client.error;

/** Thrown on status 404: the object doesn't exist, the account can't see it, or it isn't associated with the other one. */
public class IsogeoNotFoundException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoNotFoundException(FailedCall call) {
        super(call);
    }
}
