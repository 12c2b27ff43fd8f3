package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * How a workgroup writes its keywords.
 */
public record KeywordCasing(@JsonValue String wireValue) implements OpenEnum {
    public static final KeywordCasing CAPITALIZED = new KeywordCasing("capitalized");
    public static final KeywordCasing LOWERCASE = new KeywordCasing("lowercase");
    public static final KeywordCasing MIXEDCASE = new KeywordCasing("mixedcase");
    public static final KeywordCasing UPPERCASE = new KeywordCasing("uppercase");

    public KeywordCasing {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static KeywordCasing of(String wireValue) {
        return OpenEnums.of(KeywordCasing.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
