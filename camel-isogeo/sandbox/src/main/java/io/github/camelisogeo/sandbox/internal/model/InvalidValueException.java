package io.github.camelisogeo.sandbox.internal.model;

/** Thrown if a request contains an invalid value. The server answers 400. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    /** Creates an exception with a message such as {@code _limit is 101, it must be between 0 and 100}. */
    public InvalidValueException(String parameter, String value, String expectation) {
        super(parameter + " is " + shortened(value) + ", it must be " + expectation);
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
    }
}
