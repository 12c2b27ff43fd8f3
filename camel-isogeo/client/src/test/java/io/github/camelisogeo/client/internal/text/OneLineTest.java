package io.github.camelisogeo.client.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void noMoreThanItsBeginningIsShown() {
        assertThat(OneLine.of("x".repeat(201))).hasSize(200);
        assertThat(OneLine.of("x".repeat(200))).hasSize(200);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(OneLine.of("x".repeat(199) + "\uD83D\uDE00")).isEqualTo("x".repeat(199));
        assertThat(OneLine.of("x".repeat(198) + "\uD83D\uDE00y")).endsWith("\uD83D\uDE00");
    }

    @Test
    void whatIsNotVisibleBecomesSpace() {
        assertThat(OneLine.of("a\r\nb\tc\u0000d\u001be\u0085f")).isEqualTo("a  b c d e f");
        assertThat(OneLine.of("a\u202eb\u2066c\u200bd\ufeffe\u2028f\u2029g")).isEqualTo("a b c d e f g");
        assertThat(OneLine.of("a\uDB40\uDC01b\uD800c")).isEqualTo("a b c");
        assertThat(OneLine.of("\n é \n")).isEqualTo("é");
        assertThat(OneLine.of("\n")).isEmpty();
    }
}
