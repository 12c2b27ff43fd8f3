package io.github.camelisogeo.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A code that identifies something in a path of the API where others have identifiers: of a format ({@code postgis}), of a coordinate
 * system ({@code 2154}).
 *
 * @param value the code; not blank, and nothing that would lead elsewhere in a path
 */
public record Code(@JsonValue String value) {

    private static final Pattern NOT_IN_A_PATH = Pattern.compile("[/\\\\?#\\p{Cntrl}]|\\.\\.|^\\.$");

    @JsonCreator
    public Code {
        value = value == null ? "" : value.trim();
        if (value.isEmpty() || NOT_IN_A_PATH.matcher(value).find()) {
            throw new IllegalArgumentException(
                    "it must be a code that is not blank and holds no slash, question mark, hash or two dots");
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
