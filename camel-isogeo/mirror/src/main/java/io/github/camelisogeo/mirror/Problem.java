package io.github.camelisogeo.mirror;

/** Describes a failure in one line. */
final class Problem {

    private Problem() {}

    /**
     * Returns the description of a failure. Camel wraps exceptions and describes the exchange in its own message, so the innermost cause
     * that isn't Camel's is used.
     */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getClass().getName().startsWith("org.apache.camel.") && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : asHere(message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Adapts the advice of a message. Users of the application can't set options, but they can remove a folder. */
    private static String asHere(String message) {
        return message.replaceFirst("set another stateId, or ", "")
                .replace("start again with stateReset=true", "remove the folder .state from the output");
    }
}
