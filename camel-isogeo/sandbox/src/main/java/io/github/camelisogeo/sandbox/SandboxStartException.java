package io.github.camelisogeo.sandbox;

/** The sandbox can't listen where it should; the message names the address and the reason. */
public final class SandboxStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxStartException(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port + " (" + reason(cause) + ")", cause);
    }

    /** The system's word: the server says of every failure that the port is in use. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
