package io.github.camelisogeo.client.error;

/** Thrown if the value of a parameter is invalid. Nothing was sent. */
public class InvalidParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param operation the operation, as {@code entity.operation}
     * @param parameter the name of the parameter
     * @param value the invalid value
     * @param expected what a valid value is, as the end of a sentence: "it must be between 0 and 100"
     */
    public InvalidParameterException(String operation, String parameter, Object value, String expected) {
        super(operation + ": parameter " + parameter + " is '" + value + "', " + expected);
        this.parameter = parameter;
    }

    /** Returns the name of the parameter. */
    public String parameter() {
        return parameter;
    }
}
