package io.github.camelisogeo.client.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Compares numbers by value, whatever their Java types and scales are, and however large their exponents. */
final class Numbers {

    private Numbers() {}

    static boolean equal(Number one, Number other) {
        return one.getClass() == other.getClass() && one.equals(other)
                || decimal(one).compareTo(decimal(other)) == 0;
    }

    /** By way of double: nothing else is both the same for 1 and 1.0 and quick for 1e999999999. */
    static int hash(Number number) {
        return Double.hashCode(decimal(number).doubleValue());
    }

    /** Returns the number that is written for this one. */
    static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return isInteger(number) ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number.toString());
    }

    static boolean isInteger(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
