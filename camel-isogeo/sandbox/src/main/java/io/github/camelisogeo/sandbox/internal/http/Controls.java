package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Fault;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.control.Counters;
import io.github.camelisogeo.sandbox.internal.control.FaultPlan;
import io.github.camelisogeo.sandbox.internal.control.Journal;
import io.github.camelisogeo.sandbox.internal.control.MovableClock;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;

/** Everything in a sandbox that changes while it runs, except its tokens. */
record Controls(
        CatalogueStore store, FaultPlan faults, Counters counters, Journal journal, MovableClock clock, Stamps stamps) {

    /** Replaces the simulated faults. */
    void change(Faults changed) {
        faults.change(changed);
        boolean shared = !changed.get(Fault.STRICT_SHARES);
        store.write(catalogue -> new Written<Void>(catalogue.withEverythingShared(shared), null));
    }

    /** Restores the initial state. Tokens stay valid, so that clients needn't log in again between two tests. */
    void reset() {
        store.reset();
        faults.reset();
        counters.reset();
        journal.clear();
        clock.reset();
        stamps.reset();
    }
}
