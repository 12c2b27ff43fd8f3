package io.github.camelisogeo.sandbox.internal.ows;

/** Thrown if an OGC service refuses a request. */
public final class OwsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String locator;

    private OwsException(String code, String locator, String message) {
        super(message, null, false, false);
        this.code = code;
        this.locator = locator;
    }

    static OwsException missing(String parameter) {
        return new OwsException("MissingParameterValue", parameter, parameter + " is missing");
    }

    public static OwsException invalid(String parameter, String value, String right) {
        return new OwsException(
                "InvalidParameterValue", parameter, parameter + " is " + value + ", it must be " + right);
    }

    static OwsException unreadable(String what, String why) {
        return new OwsException("NoApplicableCode", what, what + " cannot be read: " + why);
    }

    static OwsException notSupported(String operation) {
        return new OwsException("OperationNotSupported", operation, "this service has no operation " + operation);
    }

    String code() {
        return code;
    }

    /** Returns the name of the invalid parameter. */
    String locator() {
        return locator;
    }
}
