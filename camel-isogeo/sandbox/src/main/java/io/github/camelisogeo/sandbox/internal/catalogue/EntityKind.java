package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.Locale;
import java.util.Set;

/** The kinds of entities. */
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
    /** A coordinate system used by a workgroup, possibly under its own name; see {@link Choice}. */
    CHOSEN_SYSTEM,
    /** A keyword in the vocabulary of a workgroup; see {@link Choice}. */
    CHOSEN_KEYWORD;

    private final Set<String> includable;

    EntityKind(String... includable) {
        this.includable = Set.of(includable);
    }

    /** Returns the attributes that are only included on request. */
    Set<String> includable() {
        return includable;
    }

    /** Returns the name of this kind in error messages. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
