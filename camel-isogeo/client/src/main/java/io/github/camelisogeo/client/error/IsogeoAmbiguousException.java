package io.github.camelisogeo.client.error;

import java.util.List;

/** Thrown if an upsert finds several objects with the same key. Nothing was written. */
public class IsogeoAmbiguousException extends IsogeoConflictException {

    private static final long serialVersionUID = 1L;

    private final String[] matches;

    /**
     * @param call the call, whose writing request was not sent
     * @param key the key and its value, for messages: {@code the name 'Roads'}
     * @param matches the identifiers of the objects that have it
     */
    public IsogeoAmbiguousException(FailedCall call, String key, List<String> matches) {
        super(
                call,
                matches.size() + " objects have " + key + ": " + String.join(", ", matches)
                        + "; put the _id of the right one in the body");
        this.matches = matches.toArray(String[]::new);
    }

    /** Returns the identifiers of the objects that have the key; unmodifiable. */
    public List<String> matches() {
        return List.of(matches);
    }
}
