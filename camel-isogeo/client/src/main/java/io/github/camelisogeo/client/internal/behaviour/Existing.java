package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Looks for an existing object before a new one is created. */
final class Existing {

    private static final String IDENTIFIER = "_id";

    private Existing() {}

    /** Returns the path of the attribute to compare, which the constant is named after, or null for {@code NONE}. */
    static String by(Enum<?> check) {
        return check.name().equals("NONE") ? null : check.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the same as {@link #by} for an attribute of the contact. */
    static String byContact(Enum<?> check) {
        return by(check) == null ? null : "contact." + by(check);
    }

    /**
     * Returns the first object that has the same value as the wanted one, or null if there is none.
     *
     * @param path the path of the value in both; null to look for nothing
     * @param there lists the existing objects; not called if there is no value to compare
     */
    static <M extends Model> M like(M wanted, String path, Supplier<List<M>> there) {
        Object value = path == null ? null : ModelType.valueOf(wanted, path);
        if (value == null) {
            return null;
        }
        return there.get().stream()
                .filter(one -> value.equals(ModelType.valueOf(one, path)))
                .findFirst()
                .orElse(null);
    }

    /**
     * Checks that no existing object is {@link #like} the wanted one.
     *
     * @throws IsogeoAlreadyExistsException if there is one
     */
    static <M extends Model> void refuse(M wanted, String path, Supplier<List<M>> there) {
        refuse(wanted, path, IDENTIFIER, there);
    }

    /** Checks the same for objects that are identified by another attribute than {@code _id}. */
    static <M extends Model> void refuse(M wanted, String path, String identifiedBy, Supplier<List<M>> there) {
        M found = like(wanted, path, there);
        if (found != null) {
            throw new IsogeoAlreadyExistsException(
                    FailedCall.notMade(
                            CallScope.current().operation(), CallScope.current().identifiers()),
                    "an object with the " + path + " '" + ModelType.valueOf(found, path) + "'",
                    String.valueOf(ModelType.valueOf(found, identifiedBy)));
        }
    }
}
