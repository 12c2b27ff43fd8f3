package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.value.Word;

/** The HTTP method that checks whether a service answers. */
public enum HttpVerb implements Word {
    /** Sends HEAD, and GET if that fails. */
    HEAD,
    /** Sends GET. */
    GET;

    @Override
    public String word() {
        return name();
    }
}
