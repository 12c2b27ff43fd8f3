package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Holds the current catalogue. */
public final class CatalogueStore {

    private final CompletableFuture<Snapshot> first;

    /** Null before the initial catalogue is first used. */
    private volatile Snapshot present;

    /**
     * Creates a store.
     *
     * @param catalogue the initial catalogue; readers wait until it is complete
     */
    public CatalogueStore(CompletableFuture<Catalogue> catalogue) {
        first = catalogue.thenApply(read -> new Snapshot(read, new SearchEngine(read)));
    }

    /** Returns the current state. A request calls this once, so that its whole answer is consistent. */
    public Snapshot present() {
        Snapshot written = present;
        return written == null ? first.join() : written;
    }

    /**
     * Changes the catalogue, and returns what was written. Writers run one after the other, and each sees the changes
     * of the previous ones. Readers don't wait. If the function throws, nothing has changed.
     */
    public synchronized <T> T write(Function<Catalogue, Written<T>> write) {
        Snapshot before = present();
        Written<T> written = write.apply(before.catalogue());
        present = new Snapshot(written.catalogue(), before.search().following(written.catalogue()));
        return written.result();
    }

    /** Restores the initial catalogue. */
    public synchronized void reset() {
        present = null;
    }

    /** A catalogue and the engine that searches it. */
    public record Snapshot(Catalogue catalogue, SearchEngine search) {}
}
