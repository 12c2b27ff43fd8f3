package io.github.camelisogeo.client.error;

/** Thrown if the server doesn't answer in time. The message names the time-out: connect, read or call. */
public class IsogeoTimeoutException extends IsogeoTransportException {

    private static final long serialVersionUID = 1L;

    public IsogeoTimeoutException(FailedCall call, String problem, Throwable cause) {
        super(call, problem, cause);
    }
}
