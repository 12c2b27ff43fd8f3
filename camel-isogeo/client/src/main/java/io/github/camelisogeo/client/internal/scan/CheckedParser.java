package io.github.camelisogeo.client.internal.scan;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the tokens of a part of a text that was checked. As it can rely on its grammar, it is simpler and faster than a parser that can't. */
public final class CheckedParser extends TokenParser {

    private static final int FIRST_DEPTH = 16;
    private static final int DIGITS_OF_ANY_LONG = 18;

    private final byte[] bytes;
    private final int end;
    private boolean[] objects = new boolean[FIRST_DEPTH];
    private int depth;
    private boolean named;
    private int at;
    private int begin;
    private boolean plain;
    private String name;

    /**
     * @param bytes hold at least {@link JsonText#PADDING} bytes behind the part
     * @param from the index of the first byte of a value
     * @param end the index behind the value
     */
    public CheckedParser(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    @Override
    public JsonToken nextToken() {
        while (at < end && isBetweenTokens(bytes[at])) {
            at++;
        }
        _currToken = at < end ? token(bytes[at]) : null;
        return _currToken;
    }

    private static boolean isBetweenTokens(byte sign) {
        return sign <= ' ' || sign == ',' || sign == ':';
    }

    private JsonToken token(byte sign) {
        begin = at;
        switch (sign) {
            case '"' -> {
                return string();
            }
            case '{', '[' -> {
                at++;
                return open(sign == '{');
            }
            case '}', ']' -> {
                at++;
                depth--;
                named = false;
                return sign == '}' ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
            }
            default -> {
                named = false;
                return word(sign);
            }
        }
    }

    private JsonToken open(boolean object) {
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth++] = object;
        named = false;
        return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    private JsonToken string() {
        plain = true;
        at = Words.behindOrdinary(bytes, at + 1);
        while (bytes[at] != '"') {
            boolean escape = bytes[at] == '\\';
            plain &= !escape;
            at = Words.behindOrdinary(bytes, escape ? at + 2 : at + 1);
        }
        at++;
        boolean isName = !named && depth > 0 && objects[depth - 1];
        named = isName;
        if (isName) {
            name = plain ? NameCache.of(bytes, begin + 1, at - 1) : content();
        }
        return isName ? JsonToken.FIELD_NAME : JsonToken.VALUE_STRING;
    }

    private JsonToken word(byte sign) {
        switch (sign) {
            case 't' -> {
                at += 4;
                return JsonToken.VALUE_TRUE;
            }
            case 'f' -> {
                at += 5;
                return JsonToken.VALUE_FALSE;
            }
            case 'n' -> {
                at += 4;
                return JsonToken.VALUE_NULL;
            }
            default -> {
                return number();
            }
        }
    }

    private JsonToken number() {
        boolean integer = true;
        while (at < end && isOfNumber(bytes[at])) {
            integer &= bytes[at] == '-' || Character.isDigit(bytes[at]);
            at++;
        }
        return integer ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private static boolean isOfNumber(byte sign) {
        return sign >= '0' && sign <= '9' || sign == '-' || sign == '+' || sign == '.' || (sign | 0x20) == 'e';
    }

    private String content() {
        return StringText.of(bytes, begin + 1, at - 1, plain);
    }

    private String digits() {
        return new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
    }

    @Override
    @SuppressWarnings("deprecation") // currentName() calls it.
    public String getCurrentName() {
        return name;
    }

    @Override
    public String getText() {
        return switch (_currToken) {
            case FIELD_NAME -> name;
            case VALUE_STRING -> content();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits();
            default -> _currToken.asString();
        };
    }

    @Override
    public Number getNumberValue() {
        if (_currToken != JsonToken.VALUE_NUMBER_INT) {
            return getDecimalValue();
        }
        if (at - begin > DIGITS_OF_ANY_LONG) {
            BigInteger number = new BigInteger(digits());
            return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
        }
        long number = Long.parseLong(digits());
        return number == (int) number ? (Number) (int) number : (Number) number;
    }

    @Override
    public NumberType getNumberType() {
        Number number = getNumberValue();
        if (number instanceof Integer) {
            return NumberType.INT;
        }
        if (number instanceof Long) {
            return NumberType.LONG;
        }
        return number instanceof BigInteger ? NumberType.BIG_INTEGER : NumberType.BIG_DECIMAL;
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(digits());
    }
}
