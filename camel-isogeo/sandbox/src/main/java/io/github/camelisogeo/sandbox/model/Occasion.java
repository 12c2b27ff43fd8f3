package io.github.camelisogeo.sandbox.model;

import java.util.Locale;

/** When a client sends attributes: not all that may be given once may be changed later. */
public enum Occasion {
    CREATE,
    UPDATE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
