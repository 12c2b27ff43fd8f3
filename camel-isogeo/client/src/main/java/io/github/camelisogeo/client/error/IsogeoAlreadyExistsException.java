package io.github.camelisogeo.client.error;

import io.github.camelisogeo.client.internal.text.OneLine;

/**
 * Thrown if an object can't be created because it already exists, according to a look-up of the client. The object was not sent, and the
 * status is 0. If the API itself finds a conflict, an {@link IsogeoConflictException} with the status 409 is thrown.
 */
public class IsogeoAlreadyExistsException extends IsogeoConflictException {

    private static final long serialVersionUID = 1L;

    private final String identifier;

    /**
     * @param call the call, which was not sent
     * @param found the object that was found, as the subject of "already exists"
     * @param identifier the identifier of the existing object
     */
    public IsogeoAlreadyExistsException(FailedCall call, String found, String identifier) {
        super(call, found + " already exists, it is " + OneLine.of(identifier));
        this.identifier = identifier;
    }

    /** Returns the identifier of the existing object, or the code of a format. */
    public String identifier() {
        return identifier;
    }
}
