package io.github.camelisogeo.client.error;

/** Thrown if no complete answer arrived: the host is unknown, or the connection was refused, failed or ended too early. */
public class IsogeoTransportException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoTransportException(FailedCall call, String problem, Throwable cause) {
        super(call, problem, cause);
    }
}
