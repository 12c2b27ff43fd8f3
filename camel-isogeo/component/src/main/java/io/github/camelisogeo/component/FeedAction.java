package io.github.camelisogeo.component;

import java.util.Locale;

/** What {@code isogeo:feed} can do with a feed. */
enum FeedAction {
    STATUS,
    RECONCILE,
    REPLAY,
    RELEASE,
    DISCARD,
    RESET,
    EXPORT,
    IMPORT;

    /** The actions, comma-separated. */
    static final String NAMES = "status,reconcile,replay,release,discard,reset,export,import";

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
