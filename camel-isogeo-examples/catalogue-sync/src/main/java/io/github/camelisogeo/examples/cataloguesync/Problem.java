package io.github.camelisogeo.examples.cataloguesync;

/** What went wrong, in one line for people. */
final class Problem {

    private Problem() {}

    /** Camel wraps what happened in an exchange, with a text about the exchange: people want what is inside. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getClass().getName().startsWith("org.apache.camel.") && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
