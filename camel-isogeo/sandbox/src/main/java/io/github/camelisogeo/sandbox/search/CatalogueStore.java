package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.Written;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The one place that knows which catalogue is the present one. */
public final class CatalogueStore {

    private final CompletableFuture<Snapshot> first;

    /** Null as long as it is the first one. */
    private volatile Snapshot present;

    /** @param catalogue that of the start; whoever comes before it is there waits for it */
    public CatalogueStore(CompletableFuture<Catalogue> catalogue) {
        first = catalogue.thenApply(read -> new Snapshot(read, new SearchEngine(read)));
        first.thenAcceptAsync(snapshot -> new WarmUp(snapshot.search(), snapshot.catalogue()).run());
    }

    /** The state of this moment: a request asks once, so that all of its answer agrees. */
    public Snapshot present() {
        Snapshot written = present;
        return written == null ? first.join() : written;
    }

    /**
     * Changes the catalogue. Writers come one after the other, so that each sees what the ones before it wrote; readers
     * wait for none. When the write throws nothing has changed.
     * Answers what was written.
     */
    public synchronized <T> T write(Function<Catalogue, Written<T>> write) {
        Snapshot before = present();
        Written<T> written = write.apply(before.catalogue());
        present = new Snapshot(written.catalogue(), before.search().following(written.catalogue()));
        return written.result();
    }

    /** Puts the catalogue back that was there at the start. */
    public synchronized void reset() {
        present = null;
    }

    /** A catalogue and the engine that searches it. */
    public record Snapshot(Catalogue catalogue, SearchEngine search) {}
}
