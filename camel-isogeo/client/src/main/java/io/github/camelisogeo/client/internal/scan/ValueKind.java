package io.github.camelisogeo.client.internal.scan;

/** What a value is, as far as it matters to those who read it later. */
public enum ValueKind {
    /** Text without escapes. */
    PLAIN_TEXT,
    /** Text with escapes. */
    ESCAPED_TEXT,
    /** A number, a boolean or a null. */
    OTHER_SCALAR,
    /** A list without elements. */
    EMPTY_LIST,
    /** A list of objects and nulls. */
    LIST_OF_OBJECTS,
    /** A list of texts and nulls. */
    LIST_OF_TEXTS,
    /** Any other list. */
    LIST,
    /** An object whose values are texts and nulls. */
    OBJECT_OF_TEXTS,
    /** Any other object. */
    OBJECT
}
