package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the elements of one attribute of records are written.
 *
 * @param attribute the attribute, by its JSON name
 * @param elements takes the elements from a record
 * @param name what identifies an element for people
 * @param writable whether an element can be written at all: a hosted file can't
 * @param matches whether an element that is there is the wanted one
 * @param adding writes an element that isn't there
 * @param changing writes an element that is there but differs, or null if such an element is left as it is
 * @param <M> the model of the elements
 */
record Part<M extends Model>(
        String attribute,
        Function<Metadata, List<M>> elements,
        Function<M, String> name,
        Predicate<M> writable,
        BiPredicate<M, M> matches,
        Writing<M> adding,
        Changing<M> changing) {

    /** A way to write an element. */
    record Writing<M>(String operation, ToRecord<M> write) {}

    /** A way to write an element that is there. */
    record Changing<M>(String operation, ToOther<M> write) {}

    /** Writes an element to a record. */
    @FunctionalInterface
    interface ToRecord<M> {

        void write(Id record, M wanted);
    }

    /** Writes an element to a record that has it in another form. */
    @FunctionalInterface
    interface ToOther<M> {

        void write(Id record, M there, M wanted);
    }
}
