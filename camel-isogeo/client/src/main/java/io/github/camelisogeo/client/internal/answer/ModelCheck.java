package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;

/** Tells objects of the API from errors, messages and other objects that were read as models. */
final class ModelCheck {

    private static final String IDENTIFIER = "_id";

    private ModelCheck() {}

    /** Returns what is wrong with the object that is an answer, or null if nothing is. */
    static String problem(Model model) {
        if (isError(model)) {
            return "it is an error, " + model.otherAttributes().get(ErrorBody.NAME);
        }
        boolean identified = model.otherAttributes().containsKey(IDENTIFIER);
        return ModelType.isEmpty(model) && !identified
                ? "it has no attribute of a " + ModelType.of(model).name()
                : null;
    }

    /**
     * Returns what is wrong with a result of a search, or null if nothing is. A record without an identifier isn't refused, because that would
     * cost all others: whoever needs identifiers leaves it out.
     */
    static String problemOfResult(Model model) {
        return isError(model) ? problem(model) : null;
    }

    /** Returns true if a model is an error of the API instead of the requested object. */
    private static boolean isError(Model model) {
        Object error = model.otherAttributes().get(ErrorBody.NAME);
        return error instanceof String && identifierOf(model) == null;
    }

    private static Object identifierOf(Model model) {
        return ModelType.of(model).attribute(IDENTIFIER).isPresent() ? ModelType.valueOf(model, IDENTIFIER) : null;
    }
}
