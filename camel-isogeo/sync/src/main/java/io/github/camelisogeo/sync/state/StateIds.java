package io.github.camelisogeo.sync.state;

/** Checks names of states, so that each store can keep any name that one of them can. */
final class StateIds {

    private static final int MOST_CHARACTERS = 500;

    private StateIds() {}

    static String check(String stateId) {
        if (stateId.isBlank()) {
            throw new IllegalArgumentException("stateId is blank: it must be the name of the state");
        }
        if (stateId.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "stateId has " + stateId.length() + " characters: it must have " + MOST_CHARACTERS + " at most");
        }
        if (!StateText.isPlain(stateId)) {
            throw new IllegalArgumentException(
                    "stateId contains a control character or half a surrogate pair: it must be ordinary text");
        }
        return stateId;
    }
}
