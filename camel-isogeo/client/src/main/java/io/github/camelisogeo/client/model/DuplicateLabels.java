package io.github.camelisogeo.client.model;

/** Says what to do if two tags of a group have the same label. */
public enum DuplicateLabels {
    /** Adds the owner or the identifier to the label of every tag but the first: {@code Roads (Town)}. */
    RENAME,
    /** Joins all the tags by {@code ||} in one entry. */
    MERGE,
    /** Keeps only the last of the tags. */
    IGNORE
}
