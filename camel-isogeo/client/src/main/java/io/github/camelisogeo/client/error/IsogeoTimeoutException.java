package io.github.camelisogeo.client.error;

/** The server did not answer in time (connect, read or call time-out). */
public class IsogeoTimeoutException extends IsogeoTransportException {

    private static final long serialVersionUID = 1L;

    public IsogeoTimeoutException(FailedCall call, String problem, Throwable cause) {
        super(call, problem, cause);
    }
}
