package io.github.camelisogeo.client.api;

/** Whether a record is read again after it was created, since the answer to a creation is minimal. */
public enum ReadBack {
    /** It is not. */
    NONE,
    /** It is, without sub-resources. */
    BASIC,
    /** It is, with every sub-resource. */
    ALL
}
