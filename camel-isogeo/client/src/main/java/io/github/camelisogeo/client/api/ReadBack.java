package io.github.camelisogeo.client.api;

/** Whether a record is read again after its creation. The API's answer to a creation contains little. */
public enum ReadBack {
    /** Does not read the record again. */
    NONE,
    /** Reads the record without sub-resources. */
    BASIC,
    /** Reads the record with all its sub-resources. */
    ALL
}
