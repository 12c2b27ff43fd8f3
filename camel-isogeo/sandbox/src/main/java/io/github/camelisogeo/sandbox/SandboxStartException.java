package io.github.camelisogeo.sandbox;

import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** Thrown if the sandbox can't listen on its address. The message names the address and the reason. */
public final class SandboxStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxStartException(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port + " (" + reason(cause) + ")", cause);
    }

    /** Returns the message of the operating system, since the server reports every failure as a port in use. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnresolvedAddressException || root instanceof UnknownHostException) {
            return "the host is unknown";
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
