package io.github.camelisogeo.client.internal.text;

/** Refuses options that would have no effect beside the others. Each message names the option and what to change. */
public final class Effect {

    private Effect() {}

    /**
     * Refuses an option that is set without the one that it belongs to.
     *
     * @param value the value of the option, or null if it isn't set
     * @param neededValue the value of the other one, or null if it isn't set
     */
    public static void requireWith(String option, Object value, String needed, Object neededValue) {
        if (value != null && neededValue == null) {
            throw new IllegalArgumentException(needed + " is missing: " + option
                    + " is set, and has no effect without it; set both, or remove " + option);
        }
    }

    /**
     * Refuses an option that is set beside one that takes its effect away.
     *
     * @param value the value of the option, or null if it isn't set
     * @param preventing the other one, with its value if that matters: {@code deletions=ignore}
     * @param prevents true if it is set
     */
    public static void refuseBeside(String option, Object value, String preventing, boolean prevents) {
        if (value != null && prevents) {
            throw new IllegalArgumentException(
                    option + " is set, and has no effect beside " + preventing + ": remove one of them");
        }
    }
}
