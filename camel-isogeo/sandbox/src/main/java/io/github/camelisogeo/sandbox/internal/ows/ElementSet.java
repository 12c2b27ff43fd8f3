package io.github.camelisogeo.sandbox.internal.ows;

import java.util.Locale;

/** How much of a record is requested. */
public enum ElementSet {
    BRIEF("csw:BriefRecord"),
    SUMMARY("csw:SummaryRecord"),
    FULL("csw:Record");

    private final String element;

    ElementSet(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
