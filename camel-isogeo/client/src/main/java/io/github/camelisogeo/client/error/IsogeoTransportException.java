package io.github.camelisogeo.client.error;

/** No whole answer came: the host is not there, the connection was refused or broke off, a proxy interfered. */
public class IsogeoTransportException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoTransportException(FailedCall call, String problem, Throwable cause) {
        super(call, problem, cause);
    }
}
