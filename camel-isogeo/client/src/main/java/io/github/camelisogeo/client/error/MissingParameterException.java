package io.github.camelisogeo.client.error;

import java.util.List;

/** Thrown if a required parameter is missing. Nothing was sent. */
public class MissingParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final String[] parameters;

    /**
     * @param operation the operation, as {@code entity.operation}
     * @param parameters the name of the parameter, or several names if any one of them is enough
     */
    public MissingParameterException(String operation, List<String> parameters) {
        super(operation + ": parameter " + String.join(" or ", parameters) + " is missing");
        this.operation = operation;
        this.parameters = parameters.toArray(String[]::new);
    }

    /** Returns the operation, as {@code entity.operation}. */
    public String operation() {
        return operation;
    }

    /** Returns the names of the parameters, one of which must be set. */
    public List<String> parameters() {
        return List.of(parameters);
    }
}
