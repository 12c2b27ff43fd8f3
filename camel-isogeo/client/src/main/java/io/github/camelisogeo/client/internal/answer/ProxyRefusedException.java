package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/** Thrown on status 407: a proxy wants credentials that it did not get, or something else claims to be a proxy. */
public final class ProxyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public ProxyRefusedException(String message) {
        super(message);
    }
}
