package io.github.camelisogeo.client.error;

/**
 * What is to be created is there already, as the client found when it looked before it sent anything: its status is 0. A conflict that
 * the API itself finds is an {@link IsogeoConflictException} with the status 409.
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
        super(call, found + " exists already, it is " + identifier);
        this.identifier = identifier;
    }

    /** The identifier of what was found, the code of a format. */
    public String identifier() {
        return identifier;
    }
}
