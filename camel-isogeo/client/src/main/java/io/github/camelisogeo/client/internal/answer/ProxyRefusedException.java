package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/** Thrown on status 407, if a proxy doesn't accept the credentials, or another server pretends to be a proxy. */
public final class ProxyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public ProxyRefusedException(String message) {
        super(message);
    }
}
