package io.github.camelisogeo.client.model;

/** What happens when two tags of a group have the same label. */
public enum DuplicateLabels {
    /** The first keeps its label, a later one is called after its owner or its identifier too: {@code Roads (Town)}. */
    RENAME,
    /** One entry holds all the tags, joined by {@code ||}. */
    MERGE,
    /** The last one stands. */
    IGNORE
}
