package io.github.camelisogeo.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier in the form that the API expects: 32 lower-case hexadecimal digits, whatever the form in which it was given. Some routes
 * accept other identifiers too, for instance the keyword {@code isogeo:formations}: see {@link #lenient}. Immutable.
 */
public final class Id {

    private static final Pattern UUID_SHAPES = Pattern.compile(
            "(?:urn:uuid:|(?:urn:)?isogeo:metadata:(?:uuid:)?)?(-*(?:[0-9a-f]-*){32})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_IN_A_PATH = Pattern.compile("[/\\\\?#\\p{Cntrl}]|\\.\\.|^\\.$");

    private final String value;
    private final boolean hex;

    private Id(String value, boolean hex) {
        this.value = value;
        this.hex = hex;
    }

    /**
     * Parses 32 hexadecimal digits in upper or lower case, with or without hyphens. They may be preceded by {@code urn:uuid:}, {@code
     * urn:isogeo:metadata:uuid:} or {@code urn:isogeo:metadata:}, or by these without {@code urn:}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Id of(String text) {
        String digits = digits(text);
        if (digits == null) {
            throw new IllegalArgumentException("identifier is " + quoted(text)
                    + ", it must be 32 hexadecimal digits, with or without hyphens,"
                    + " alone or after urn:uuid: or urn:isogeo:metadata:uuid:");
        }
        return new Id(digits, true);
    }

    public static Id of(UUID uuid) {
        return new Id(uuid.toString().replace("-", ""), true);
    }

    /**
     * Parses an identifier like {@link #of(String)}, but accepts a text in another form unchanged, for routes with other identifiers.
     *
     * @throws IllegalArgumentException if the text is blank or would change a path (a slash, {@code ..}, a question mark, a hash)
     */
    @JsonCreator
    public static Id lenient(String text) {
        String digits = digits(text);
        if (digits != null) {
            return new Id(digits, true);
        }
        if (text == null || text.isBlank() || NOT_IN_A_PATH.matcher(text).find()) {
            throw new IllegalArgumentException("identifier is " + quoted(text)
                    + ", it must be 32 hexadecimal digits, or a name that is not blank"
                    + " and contains no slash, question mark, hash or two dots");
        }
        return new Id(text, false);
    }

    /** Returns whether a text is an identifier in one of the forms that {@link #of(String)} accepts. */
    public static boolean isIdentifier(String text) {
        return digits(text) != null;
    }

    private static String digits(String text) {
        // The API's own form comes by the million.
        if (text == null || isBare(text)) {
            return text;
        }
        Matcher shape = UUID_SHAPES.matcher(text);
        return shape.matches() ? shape.group(1).replace("-", "").toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isBare(String text) {
        if (text.length() != 32) {
            return false;
        }
        for (int i = 0; i < 32; i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        return text == null ? "missing" : "`" + text + "`";
    }

    /** Returns whether this is a UUID, and not a name that {@link #lenient} accepted. */
    public boolean isHex() {
        return hex;
    }

    /**
     * Returns the 32 hexadecimal digits.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public String hex() {
        if (!hex) {
            throw new IllegalStateException("identifier `" + value + "` is a name and has no hexadecimal form");
        }
        return value;
    }

    /**
     * Returns this identifier as a UUID.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public UUID uuid() {
        String digits = hex();
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    /**
     * Returns {@code urn:uuid:} followed by the UUID with hyphens.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public String urn() {
        return "urn:uuid:" + uuid();
    }

    /**
     * Returns {@code urn:isogeo:metadata:uuid:} followed by the UUID with hyphens, the form that CSW expects.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public String isogeoUrn() {
        return "urn:isogeo:metadata:uuid:" + uuid();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** Returns the identifier as it is sent. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
