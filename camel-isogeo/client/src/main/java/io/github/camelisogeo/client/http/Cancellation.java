package io.github.camelisogeo.client.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Call;

/** Cancels the calls of a reading, those under way and those still to come. */
public final class Cancellation {

    private final Set<Call<?>> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    void add(Call<?> call) {
        calls.add(call);
        if (cancelled) {
            call.cancel();
        }
    }

    void remove(Call<?> call) {
        calls.remove(call);
    }

    /** True when no call is under way. */
    boolean isIdle() {
        return calls.isEmpty();
    }

    /** Closes the connections at once. */
    public void cancel() {
        cancelled = true;
        calls.forEach(Call::cancel);
    }

    /** True after {@link #cancel}. */
    public boolean isCancelled() {
        return cancelled;
    }
}
