package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import java.util.concurrent.atomic.AtomicReference;

/** The one place that knows which catalogue is the present one. Writers will put a new one here. */
public final class CatalogueStore {

    private final AtomicReference<Snapshot> present;

    public CatalogueStore(Catalogue catalogue) {
        present = new AtomicReference<>(new Snapshot(catalogue, new SearchEngine(catalogue)));
    }

    /** The state of this moment: a request asks once, so that all of its answer agrees. */
    public Snapshot present() {
        return present.get();
    }

    /** A catalogue and the engine that searches it. */
    public record Snapshot(Catalogue catalogue, SearchEngine search) {}
}
