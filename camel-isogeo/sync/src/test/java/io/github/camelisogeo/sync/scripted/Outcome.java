package io.github.camelisogeo.sync.scripted;

/** How a receiver answers to a change. */
public enum Outcome {
    /** It accepts the change at once. */
    ACCEPT,
    /** It accepts the change in another thread. */
    ACCEPT_LATER,
    /** It throws an exception. */
    THROW,
    /** It throws an error. */
    THROW_ERROR,
    /** Its stage completes exceptionally. */
    FAIL,
    /** Its stage never completes. */
    NEVER
}
