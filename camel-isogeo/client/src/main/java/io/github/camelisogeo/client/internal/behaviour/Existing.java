package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Looks whether something is there before it is created. */
final class Existing {

    private static final String IDENTIFIER = "_id";

    private Existing() {}

    /** Where the value is that a check compares: its constant names the attribute; null for {@code NONE}. */
    static String by(Enum<?> check) {
        return check.name().equals("NONE") ? null : check.name().toLowerCase(Locale.ROOT);
    }

    /** Likewise, where the attribute is inside the contact. */
    static String byContact(Enum<?> check) {
        return by(check) == null ? null : "contact." + by(check);
    }

    /**
     * The first that has the same value as what is wanted; null where there is none.
     *
     * @param path where both have the value; null to look for nothing
     * @param there lists what is there; not asked when there is no value to compare
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

    /** Refuses to create what is {@link #like} something that is there. */
    static <M extends Model> void refuse(M wanted, String path, Supplier<List<M>> there) {
        refuse(wanted, path, IDENTIFIER, there);
    }

    /** Refuses likewise, where something else than the identifier identifies what was found. */
    static <M extends Model> void refuse(M wanted, String path, String identifiedBy, Supplier<List<M>> there) {
        M found = like(wanted, path, there);
        if (found != null) {
            throw new IsogeoAlreadyExistsException(
                    FailedCall.notMade(
                            CallScope.current().operation(), CallScope.current().identifiers()),
                    "one with the " + path + " '" + ModelType.valueOf(found, path) + "'",
                    String.valueOf(ModelType.valueOf(found, identifiedBy)));
        }
    }
}
