package io.github.camelisogeo.client.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final String HEX = "0269803d50c446b09f5060ef7fe3e22b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEX,
                "0269803D50C446B09F5060EF7FE3E22B",
                "0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "0269803d50c4-46b09f50-60ef7fe3e22b",
                "urn:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "urn:uuid:0269803d50c446b09f5060ef7fe3e22b",
                "urn:isogeo:metadata:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "urn:isogeo:metadata:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "URN:UUID:0269803D-50C4-46B0-9F50-60EF7FE3E22B",
                "isogeo:metadata:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "isogeo:metadata:uuid:0269803d50c446b09f5060ef7fe3e22b",
                "02-69803d--50c446b09f5060ef7fe3e2-2b",
                "-0269803d50c446b09f5060ef7fe3e22b-",
            })
    void readsAllShapes(String text) {
        assertThat(Id.of(text)).hasToString(HEX).isEqualTo(Id.lenient(text)).isEqualTo(Id.of(HEX));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "not a uuid",
                "isogeo:formations",
                "0269803d50c446b09f5060ef7fe3e22",
                "0269803d50c446b09f5060ef7fe3e22b0",
                " 0269803d50c446b09f5060ef7fe3e22b",
                "{0269803d-50c4-46b0-9f50-60ef7fe3e22b}",
                "isogeo:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "urn:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "0269803d50c446b09f5060ef7fe3e22\uff42",
                "urn:umid:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
                "urn:geonetwork:siret:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b",
            })
    void refusesOtherShapes(String text) {
        assertThatThrownBy(() -> Id.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text == null ? "missing" : "`" + text + "`")
                .hasMessageContaining("32 hexadecimal digits");
    }

    @Test
    void takesNamesAsTheyAreWhereTheyAreKnown() {
        Id name = Id.lenient("isogeo:formations");

        assertThat(name).hasToString("isogeo:formations");
        assertThat(name.isHex()).isFalse();
        assertThatThrownBy(name::urn)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("isogeo:formations");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a/b", "a\\b", "..", ".", "a..b", "a?b", "a#b", "a\nb"})
    void refusesNamesThatLeadElsewhere(String text) {
        assertThatThrownBy(() -> Id.lenient(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenInAllForms() {
        Id id = Id.of(UUID.fromString("0269803d-50c4-46b0-9f50-60ef7fe3e22b"));

        assertThat(id.hex()).isEqualTo(HEX);
        assertThat(id.uuid()).isEqualTo(UUID.fromString("0269803d-50c4-46b0-9f50-60ef7fe3e22b"));
        assertThat(id.urn()).isEqualTo("urn:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b");
        assertThat(id.isogeoUrn()).isEqualTo("urn:isogeo:metadata:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b");
    }
}
