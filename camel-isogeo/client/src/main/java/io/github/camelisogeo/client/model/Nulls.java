package io.github.camelisogeo.client.model;

/** What becomes of a null in JSON: dropped from an answer, where it is as good as absent; kept in a body, to be sent. */
enum Nulls {
    DROPPED,
    KEPT
}
