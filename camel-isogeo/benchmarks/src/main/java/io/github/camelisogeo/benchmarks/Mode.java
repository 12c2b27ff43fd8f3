package io.github.camelisogeo.benchmarks;

import java.util.Locale;
import java.util.function.Function;

/** The way in which records are read. */
enum Mode {
    /** Reads every record as a model, and its title. */
    TYPED(TypedReading::new),
    /** Reads every record as JSON and ignores its content. */
    JSON(JsonReading::new),
    /** Lets a feed with a new state read every record for the first time, with a receiver that does nothing. */
    FEED(FeedReading::new),
    /** Reads the same pages with plain OkHttp without parsing them, as a baseline for the others. */
    DRAIN(DrainReading::new);

    private final Function<Target, SearchReading> opening;

    Mode(Function<Target, SearchReading> opening) {
        this.opening = opening;
    }

    /** Opens a reading. Nothing is sent yet. */
    SearchReading open(Target target) {
        return opening.apply(target);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
