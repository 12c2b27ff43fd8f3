package io.github.camelisogeo.client.value;

import java.util.Objects;

/**
 * The result of an upsert. Immutable.
 *
 * @param outcome what was done
 * @param object the object as it is now, as far as the API answered it
 * @param <M> the model of the object
 */
public record Upsert<M>(UpsertOutcome outcome, M object) {

    public Upsert {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(object, "object");
    }
}
