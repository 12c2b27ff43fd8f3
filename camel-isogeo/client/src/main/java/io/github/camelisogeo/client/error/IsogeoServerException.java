package io.github.camelisogeo.client.error;

/** 500 and above: the server failed. The API also answers 500 to some mistakes of the caller. */
public class IsogeoServerException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoServerException(FailedCall call) {
        super(call);
    }
}
