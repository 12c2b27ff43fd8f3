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
                : asHere(message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Users of the example have no option to begin anew, but a folder to remove. */
    private static String asHere(String message) {
        return message.replaceFirst("give another stateId, or ", "")
                .replace("begin anew with stateReset=true", "remove the folder .state from the output");
    }
}
