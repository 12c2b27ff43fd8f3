package io.github.camelisogeo.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A code in a path of the API, where other entities have an identifier: of a format ({@code postgis}) or of a coordinate system ({@code
 * 2154}).
 *
 * @param value the code; not blank, and without characters that would change the path
 */
public record Code(@JsonValue String value) {

    private static final Pattern NOT_IN_A_PATH = Pattern.compile("[/\\\\?#\\p{Cntrl}]|\\.\\.|^\\.$");

    @JsonCreator
    public Code {
        value = value == null ? "" : value.trim();
        if (value.isEmpty() || NOT_IN_A_PATH.matcher(value).find()) {
            throw new IllegalArgumentException(
                    "it must be a code that is not blank and contains no slash, question mark, hash or two dots");
        }
    }

    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
