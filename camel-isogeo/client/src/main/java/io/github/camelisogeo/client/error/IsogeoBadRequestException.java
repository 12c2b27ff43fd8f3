package io.github.camelisogeo.client.error;

/** 400: the API could not make sense of what was sent. */
public class IsogeoBadRequestException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoBadRequestException(FailedCall call) {
        super(call);
    }
}
