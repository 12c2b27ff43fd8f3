package io.github.camelisogeo.sandbox.internal.iso;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.internal.model.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

    private static final Box FIJI = new Box(177, -20, -178, -15);

    @ParameterizedTest
    @CsvSource({"170, 178, true", "-179, -170, true", "179, -179, true", "-10, 10, false", "-177, 176, false"})
    void meetsOthersOverTheAntimeridian(double west, double east, boolean meets) {
        Box other = new Box(west, -30, east, 0);

        assertThat(FIJI.meets(other)).isEqualTo(meets);
        assertThat(other.meets(FIJI)).isEqualTo(meets);
        assertThat(FIJI.meets(new Box(west, 0, east, 30))).isFalse();
    }

    @Test
    void exchangesSidesThatArePlainlySwapped() throws IOException {
        assertThat(Box.of(Json.MAPPER.readTree("{\"bbox\":[3,49,1,50]}"))).isEqualTo(new Box(1, 49, 3, 50));
        assertThat(Box.of(Json.MAPPER.readTree("{\"bbox\":[177,-20,-178,-15]}")))
                .isEqualTo(FIJI);
    }
}
