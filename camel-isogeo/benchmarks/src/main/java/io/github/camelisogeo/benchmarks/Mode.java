package io.github.camelisogeo.benchmarks;

import java.util.Locale;
import java.util.function.Function;

/** How records are read. */
enum Mode {
    /** Every record as a model, its title read. */
    TYPED(TypedReading::new),
    /** Every record handed on as JSON that nobody looks at. */
    JSON(JsonReading::new),
    /** The same pages with bare OkHttp, nothing parsed: what the others are compared with. */
    DRAIN(DrainReading::new);

    private final Function<Target, SearchReading> opening;

    Mode(Function<Target, SearchReading> opening) {
        this.opening = opening;
    }

    /** Sends nothing yet. */
    SearchReading open(Target target) {
        return opening.apply(target);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
