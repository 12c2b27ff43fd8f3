package io.github.camelisogeo.client.error;

import java.util.List;

/** A parameter that an operation needs and that was not given; nothing was sent. */
public class MissingParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final List<String> parameters;

    /**
     * @param operation the operation, as {@code entity.operation}
     * @param parameters the name of the parameter; several names where one of them is enough
     */
    public MissingParameterException(String operation, List<String> parameters) {
        super(operation + ": parameter " + String.join(" or ", parameters) + " is missing");
        this.operation = operation;
        this.parameters = List.copyOf(parameters);
    }

    /** The operation, as {@code entity.operation}. */
    public String operation() {
        return operation;
    }

    /** The parameters of which one has to be given. */
    public List<String> parameters() {
        return parameters;
    }
}
