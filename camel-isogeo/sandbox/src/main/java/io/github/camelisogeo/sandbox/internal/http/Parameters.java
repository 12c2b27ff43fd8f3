package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;

/** Numbers in queries. */
final class Parameters {

    private Parameters() {}

    /** Returns a whole number from 0 to {@code most}. */
    static long whole(Call call, String name, long otherwise, long most) {
        String value = call.query(name);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value.strip());
            if (isPlain(value.strip()) && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is out of range.
        }
        String range = most == Long.MAX_VALUE ? "a whole number, 0 or more" : "a whole number between 0 and " + most;
        throw new InvalidValueException(name, value, range);
    }

    /** Returns true if the text consists of ASCII digits. Java also parses signs and the digits of other scripts. */
    private static boolean isPlain(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
