package io.github.camelisogeo.client.error;

/** Thrown if no complete answer arrives: the host is unknown, or the connection is refused, fails or ends too early. */
public class IsogeoTransportException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoTransportException(FailedCall call, String problem, Throwable cause) {
        super(call, problem, cause);
    }
}
