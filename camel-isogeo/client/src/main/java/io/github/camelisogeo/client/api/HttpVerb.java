package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.operation.Word;

/** How a service is asked whether it answers. */
public enum HttpVerb implements Word {
    /** By HEAD; by GET when that fails. */
    HEAD,
    /** By GET. */
    GET;

    @Override
    public String word() {
        return name();
    }
}
