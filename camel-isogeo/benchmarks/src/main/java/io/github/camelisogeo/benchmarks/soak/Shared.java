package io.github.camelisogeo.benchmarks.soak;

/**
 * A client or a stream that one thread uses, and another one may close meanwhile.
 *
 * @param <T> the type of what is used
 */
final class Shared<T> {

    private final T value;
    private final Runnable closing;
    private final Shared<?> owner;
    private volatile long closedAt;

    private Shared(T value, Runnable closing, Shared<?> owner) {
        this.value = value;
        this.closing = closing;
        this.owner = owner;
    }

    /** Returns something with what closes it. */
    static <T> Shared<T> of(T value, Runnable closing) {
        return new Shared<>(value, closing, null);
    }

    /** Returns something that ends with this at the latest. */
    <P> Shared<P> part(P part, Runnable closingPart) {
        return new Shared<>(part, closingPart, this);
    }

    T get() {
        return value;
    }

    /** Returns the moment at which this or its owner was closed, in {@link System#nanoTime}; 0 if neither was. */
    long closedAt() {
        return closedAt != 0 || owner == null ? closedAt : owner.closedAt();
    }

    void close() {
        closedAt = System.nanoTime();
        closing.run();
    }
}
