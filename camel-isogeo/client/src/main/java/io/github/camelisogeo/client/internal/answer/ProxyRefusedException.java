package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/** An answer 407: a proxy wants credentials that it did not get, or something else claims to be one. */
public final class ProxyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public ProxyRefusedException(String message) {
        super(message);
    }
}
