package io.github.camelisogeo.client.error;

/** 404: the record is not there, is not visible to the account, or is not associated. */
public class IsogeoNotFoundException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoNotFoundException(FailedCall call) {
        super(call);
    }
}
