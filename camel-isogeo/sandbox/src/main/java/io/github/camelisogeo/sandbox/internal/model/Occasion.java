package io.github.camelisogeo.sandbox.internal.model;

import java.util.Locale;

/** When a client sends attributes: some can be set at creation, but not changed later. */
public enum Occasion {
    CREATE,
    UPDATE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
