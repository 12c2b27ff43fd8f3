package io.github.camelisogeo.client.error;

/** Thrown on status 400: the API did not understand the request. */
public class IsogeoBadRequestException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoBadRequestException(FailedCall call) {
        super(call);
    }
}
