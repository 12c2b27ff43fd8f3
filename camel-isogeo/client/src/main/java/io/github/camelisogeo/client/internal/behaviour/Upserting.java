package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.http.FormFields;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.write.Difference;
import io.github.camelisogeo.client.internal.write.UnmodifiedSince;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Use;
import io.github.camelisogeo.client.value.Upsert;
import io.github.camelisogeo.client.value.UpsertOutcome;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Creates an object, or updates the one that is there. An object that somebody else creates in the meantime is updated.
 *
 * @param <M> the model
 */
final class Upserting<M extends Model> {

    private static final String IDENTIFIER = "_id";
    private static final String OWNER = "owner";
    private static final String OWNER_IDENTIFIER = "owner._id";

    private final M body;
    private final Supplier<M> there;

    private Upserting(M body, Supplier<M> there) {
        this.body = body;
        this.there = there;
    }

    /** Creates an upsert of an object that is looked up in its own way, with null if it isn't there. */
    static <M extends Model> Upserting<M> of(M body, Supplier<M> there) {
        return new Upserting<>(body, there);
    }

    /**
     * Creates an upsert of an object that is among the objects of a list: by its identifier, and else by a key.
     *
     * @param key the path of the key
     * @param workgroup the workgroup that must own the object, or null if objects have no owner
     */
    static <M extends Model> Upserting<M> among(Supplier<List<M>> list, M body, String key, Object workgroup) {
        return new Upserting<>(
                body,
                () -> in(
                        list.get().stream()
                                .filter(one -> workgroup == null || isOwnedBy(workgroup, one))
                                .toList(),
                        body,
                        key));
    }

    private static <M extends Model> M in(List<M> all, M body, String key) {
        Object id = idOf(body);
        if (id != null) {
            M known =
                    all.stream().filter(one -> id.equals(idOf(one))).findFirst().orElse(null);
            if (known != null) {
                return known;
            }
            UnmodifiedSince.checkGone();
        }
        Object value = required(body, key);
        return only(
                all.stream()
                        .filter(one -> value.equals(ModelType.valueOf(one, key)))
                        .toList(),
                key,
                value);
    }

    /** Lists contain objects that other workgroups share. */
    private static boolean isOwnedBy(Object workgroup, Model one) {
        Object owner = ModelType.of(one).attribute(OWNER).isEmpty() ? null : ModelType.valueOf(one, OWNER_IDENTIFIER);
        return owner == null || owner.equals(workgroup.toString());
    }

    private static Object idOf(Model model) {
        return ModelType.of(model).attribute(IDENTIFIER).isEmpty() ? null : ModelType.valueOf(model, IDENTIFIER);
    }

    /**
     * Returns the value of the key in the body.
     *
     * @throws MissingParameterException if it has none
     */
    static Object required(Model body, String key) {
        Object value = ModelType.valueOf(body, key);
        if (value == null || value.toString().isBlank()) {
            throw new MissingParameterException(CallScope.current().operation(), List.of("body." + key));
        }
        return value;
    }

    /**
     * Returns the only match, or null if there is none.
     *
     * @throws IsogeoAmbiguousException if there are several
     */
    static <M extends Model> M only(List<M> matches, String key, Object value) {
        if (matches.size() > 1) {
            CallScope scope = CallScope.current();
            throw new IsogeoAmbiguousException(
                    FailedCall.notMade(scope.operation(), scope.identifiers()),
                    "the " + key + " '" + value + "'",
                    matches.stream().map(Upserting::idOf).map(Objects::toString).toList());
        }
        return matches.isEmpty() ? null : matches.get(0);
    }

    /** Describes how an object is updated. */
    @FunctionalInterface
    interface Update<M> {

        /**
         * Updates an object.
         *
         * @param there the object as it is
         * @param sent what is sent
         */
        M of(M there, M sent);
    }

    /** Creates the object, or sends it whole with what differs. */
    Upsert<M> whole(UnaryOperator<M> creating, UnaryOperator<M> replacing) {
        return run(creating, this::whole, (found, whole) -> replacing.apply(whole));
    }

    /** Creates the object, or sends it whole as a form, which can't have all attributes, with what differs. */
    Upsert<M> wholeAsForm(UnaryOperator<M> creating, UnaryOperator<M> replacing) {
        return run(
                creating,
                found -> {
                    M whole = whole(found);
                    return whole == null || FormFields.areSame(whole, found, Use.UPDATE) ? null : whole;
                },
                (found, whole) -> replacing.apply(whole));
    }

    /** Creates the object, or leaves it as it is, because no operation updates it. */
    Upsert<M> ifAbsent(UnaryOperator<M> creating) {
        return run(creating, found -> null, (found, nothing) -> found);
    }

    /** Creates the object, or updates it. */
    Upsert<M> run(UnaryOperator<M> creating, Update<M> updating) {
        return run(creating, found -> Difference.of(body, found), updating);
    }

    private M whole(M found) {
        M difference = Difference.of(body, found);
        return difference == null ? null : Difference.merged(difference, found);
    }

    /** The change is what to send to an object that is there, or null if there is nothing to send. */
    private Upsert<M> run(UnaryOperator<M> creating, UnaryOperator<M> change, Update<M> updating) {
        M found = there.get();
        if (found == null) {
            try {
                return new Upsert<>(UpsertOutcome.CREATED, creating.apply(body));
            } catch (IsogeoConflictException e) {
                found = there.get();
                if (found == null) {
                    throw e;
                }
            }
        }
        UnmodifiedSince.check(found);
        M sent = change.apply(found);
        return sent == null
                ? new Upsert<>(UpsertOutcome.UNCHANGED, found)
                : new Upsert<>(UpsertOutcome.UPDATED, updating.of(found, sent));
    }
}
