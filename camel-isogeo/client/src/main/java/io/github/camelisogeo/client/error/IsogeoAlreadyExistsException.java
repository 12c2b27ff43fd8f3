package io.github.camelisogeo.client.error;

import io.github.camelisogeo.client.internal.text.OneLine;

/**
 * Thrown if what is to be created exists already, as the client found out before it sent anything. The status is 0. A conflict that the
 * API itself finds is an {@link IsogeoConflictException} with the status 409.
 */
public class IsogeoAlreadyExistsException extends IsogeoConflictException {

    private static final long serialVersionUID = 1L;

    private final String identifier;

    /**
     * @param call the call, which was not made
     * @param found what was found, as the subject of "exists already"
     * @param identifier the identifier of what was found
     */
    public IsogeoAlreadyExistsException(FailedCall call, String found, String identifier) {
        super(call, found + " exists already, it is " + OneLine.of(identifier));
        this.identifier = identifier;
    }

    /** Returns the identifier of what was found; for a format, its code. */
    public String identifier() {
        return identifier;
    }
}
