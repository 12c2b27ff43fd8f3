package io.github.camelisogeo.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier as the API wants it: 32 lower-case hexadecimal digits, whatever the shape in which it was given. Some
 * routes know other identifiers too, for instance the keyword {@code isogeo:formations}: see {@link #lenient}.
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
     * Reads 32 hexadecimal digits in any case, with hyphens anywhere or without, alone or as {@code urn:uuid:...}, {@code
     * urn:isogeo:metadata:uuid:...}, {@code urn:isogeo:metadata:...} or these without {@code urn:}.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public static Id of(String text) {
        String digits = digits(text);
        if (digits == null) {
            throw new IllegalArgumentException("identifier is " + quoted(text)
                    + ", it must be 32 hexadecimal digits, with or without hyphens,"
                    + " or urn:uuid: or urn:isogeo:metadata:uuid: before them");
        }
        return new Id(digits, true);
    }

    public static Id of(UUID uuid) {
        return new Id(uuid.toString().replace("-", ""), true);
    }

    /**
     * Like {@link #of(String)}, for routes that know other identifiers: a text of another shape is taken as it is.
     *
     * @throws IllegalArgumentException if the text is blank or would lead elsewhere in a path (a slash, {@code ..}, a
     *     question mark, a hash)
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
                    + " and holds no slash, question mark, hash or two dots");
        }
        return new Id(text, false);
    }

    /** Whether a text is an identifier in one of the shapes that {@link #of(String)} reads. */
    public static boolean isIdentifier(String text) {
        return digits(text) != null;
    }

    private static String digits(String text) {
        if (text == null) {
            return null;
        }
        Matcher shape = UUID_SHAPES.matcher(text);
        return shape.matches() ? shape.group(1).replace("-", "").toLowerCase(Locale.ROOT) : null;
    }

    private static String quoted(String text) {
        return text == null ? "missing" : "`" + text + "`";
    }

    /** Whether this is a UUID, and not a name that {@link #lenient} let through. */
    public boolean isHex() {
        return hex;
    }

    /**
     * The 32 hexadecimal digits.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public String hex() {
        if (!hex) {
            throw new IllegalStateException("identifier `" + value + "` is a name, it has no hexadecimal form");
        }
        return value;
    }

    /**
     * As a UUID.
     *
     * @throws IllegalStateException if this is not a UUID
     */
    public UUID uuid() {
        String digits = hex();
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    /** {@code urn:uuid:} and the UUID with hyphens; refused as {@link #uuid()} is. */
    public String urn() {
        return "urn:uuid:" + uuid();
    }

    /** {@code urn:isogeo:metadata:uuid:} and the UUID with hyphens, as CSW wants it; refused as {@link #uuid()} is. */
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

    /** What is sent. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
