package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that would have a gigabyte of digits are short in JSON, and stay short. */
class HugeNumbersTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1.5e-999999999",
                "0e999999999",
                "100e2147483647",
                "123456789e-2147483647"
            })
    void answerAtOnce(String number) {
        String json =
                "{\"distance\":N,\"envelope\":{\"bbox\":[N,{\"a\":N}]},\"features\":N,\"scale\":N,\"title\":N,\"new\":N,"
                                .replace("N", number)
                        + "\"tags\":{\"a\":" + number + "},\"translations\":[{\"a\":" + number + "}]}";

        assertTimeoutPreemptively(AT_ONCE, () -> {
            Metadata metadata = read(json);
            assertThat(metadata).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
            assertThat(metadata.toString()).hasSizeLessThan(5_000);
            assertThat(ModelJson.write(metadata)).hasSizeLessThan(1_000);
            assertThat(ModelJson.toBody(metadata, Use.UPDATE).toString()).hasSizeLessThan(1_000);
            assertThat(ModelJson.read(ModelJson.toTree(metadata), Metadata.class))
                    .isEqualTo(metadata);
            assertThat(metadata.signature("distance", "envelope", "features", "scale", "translations"))
                    .hasSize(64);
        });
    }

    @ParameterizedTest
    @CsvSource({"1e999999999, 10e999999998", "100e2147483647, 1000e2147483646", "25e-999999999, 2.5e-999999998"})
    void haveTheSignatureOfTheirValue(String one, String other) throws IOException {
        assertThat(read("{\"distance\":" + one + "}").signature("distance"))
                .isEqualTo(read("{\"distance\":" + other + "}").signature("distance"))
                .isNotEqualTo(read("{\"distance\":1}").signature("distance"));
    }

    /** SHA-256 of the plain digits. */
    @Test
    void ordinaryNumbersHaveTheSignatureOfTheirDigits() throws Exception {
        for (String[] pair :
                new String[][] {{"1.50", "1.5"}, {"1e3", "1000"}, {"0.0e5", "0"}, {"-2.5E-3", "-0.0025"}}) {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-256").digest(pair[1].getBytes(StandardCharsets.UTF_8));
            assertThat(read("{\"distance\":" + pair[0] + "}").signature("distance"))
                    .isEqualTo(java.util.HexFormat.of().formatHex(digest));
        }
    }

    private static Metadata read(String json) throws IOException {
        return ModelJson.bodyReader(Metadata.class).readValue(json);
    }
}
