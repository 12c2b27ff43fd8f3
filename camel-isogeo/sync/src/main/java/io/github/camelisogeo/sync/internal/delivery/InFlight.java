package io.github.camelisogeo.sync.internal.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The changes that the receiver got and whose outcomes aren't written. They outlive a poll that is interrupted. Used by several threads. */
public final class InFlight {

    private final Set<Sent> sent = new LinkedHashSet<>();
    private boolean abandoned;

    synchronized void add(Sent one) {
        sent.add(one);
        if (abandoned) {
            one.abandon();
        }
    }

    synchronized void remove(Collection<Sent> finished) {
        finished.forEach(sent::remove);
    }

    synchronized List<Sent> all() {
        return new ArrayList<>(sent);
    }

    /** Ends all waits for outcomes, now and in future. */
    public synchronized void abandon() {
        abandoned = true;
        sent.forEach(Sent::abandon);
    }
}
