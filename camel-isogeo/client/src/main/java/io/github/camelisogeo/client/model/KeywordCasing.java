package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** How a workgroup writes its keywords: in upper or lower case. */
public final class KeywordCasing extends OpenEnum {
    public static final KeywordCasing CAPITALIZED = new KeywordCasing("capitalized");
    public static final KeywordCasing LOWERCASE = new KeywordCasing("lowercase");
    public static final KeywordCasing MIXEDCASE = new KeywordCasing("mixedcase");
    public static final KeywordCasing UPPERCASE = new KeywordCasing("uppercase");

    private KeywordCasing(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static KeywordCasing of(String wireValue) {
        return OpenEnums.of(KeywordCasing.class, wireValue);
    }
}
