package io.github.camelisogeo.sandbox.catalogue;

import java.util.Locale;
import java.util.Set;

/** What records name besides records. */
public enum EntityKind {
    WORKGROUP("_abilities", "limits"),
    CATALOG("_abilities", "count"),
    CONTACT("count"),
    KEYWORD("_abilities", "count", "thesaurus"),
    FORMAT,
    LICENSE("_abilities", "count"),
    SPECIFICATION("_abilities", "count"),
    DIRECTIVE,
    THESAURUS("_abilities", "count"),
    COORDINATE_SYSTEM,
    DATA_SOURCE,
    APPLICATION("_abilities", "groups"),
    USER("_abilities", "memberships"),
    MEMBERSHIP,
    INVITATION,
    /** A coordinate system that a workgroup works with, under a name of its own if it likes; see {@link Choice}. */
    CHOSEN_SYSTEM,
    /** A keyword in the vocabulary of a workgroup; see {@link Choice}. */
    CHOSEN_KEYWORD;

    private final Set<String> includable;

    EntityKind(String... includable) {
        this.includable = Set.of(includable);
    }

    /** The attributes that come only when asked for. */
    Set<String> includable() {
        return includable;
    }

    /** What one is called in errors. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
