package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal models send the same body. */
class ModelEqualityTest {

    @Test
    void anAbsentListIsNotAnEmptyOne() {
        Share absent = Share.builder().name("x").build();
        Share empty = absent.toBuilder().rights(List.of()).build();

        assertThat(absent.rights()).isEqualTo(empty.rights());
        assertThat(absent).isNotEqualTo(empty);
        assertThat(absent).isNotEqualTo(absent.withNull("rights"));
        assertThat(empty.withNull("rights")).isEqualTo(absent.withNull("rights"));
    }

    @Test
    void anAbsentListInsideAModelIsNotAnEmptyOne() {
        Share none = Share.builder().build();
        Share empty = Share.builder().rights(List.of()).build();

        assertThat(Application.builder().groups(List.of()).build())
                .isNotEqualTo(Application.builder().build());
        assertThat(Invitation.builder()
                        .group(Workgroup.builder().abilities(List.of()).build())
                        .build())
                .isNotEqualTo(
                        Invitation.builder().group(Workgroup.builder().build()).build());
        assertThat(none.equals(null)).isFalse();
        assertThat(empty.equals((Object) "Share")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "100, 1E+2", "0, 0.000", "-2.50, -2.5", "1e999999999, 10e999999998", "1e400, 10e399"})
    void numbersAreEqualByValue(BigDecimal one, BigDecimal other) {
        assertEqual(
                Metadata.builder().distance(one).build(),
                Metadata.builder().distance(other).build());
        assertEqual(envelope(one), envelope(other));
        assertEqual(other(one), other(other));
        assertThat(envelope(one)).isNotEqualTo(envelope(new BigDecimal("3e77")));
    }

    @Test
    void numbersAreEqualWhateverTheirJavaTypes() {
        List<Object> ones = List.of(
                1,
                1L,
                (short) 1,
                (byte) 1,
                1.0,
                1f,
                BigInteger.ONE,
                new BigDecimal("1.00"),
                IntNode.valueOf(1),
                DecimalNode.valueOf(new BigDecimal("1.0")));

        assertThat(ones).allSatisfy(one -> assertEqual(envelope(one), envelope(1)));
        assertEqual(envelope(0.1f), envelope(0.1));
        assertThat(envelope(1)).isNotEqualTo(envelope("1")).isNotEqualTo(envelope(true));
    }

    @Test
    void arraysAreEqualToLists() {
        assertEqual(envelope(new int[] {1, 2}), envelope(List.of(1, 2)));
        assertEqual(envelope(new double[] {1, 2.5}), envelope(new Object[] {1, new BigDecimal("2.50")}));
        assertEqual(envelope(new Object[][] {{"a"}, {null}}), envelope(new String[][] {{"a"}, {null}}));
        assertEqual(
                Workgroup.builder()
                        .availableLanguages(List.of(Map.of("a", new long[] {1})))
                        .build(),
                Workgroup.builder()
                        .availableLanguages(List.of(Map.of("a", List.of(1))))
                        .build());
        assertEqual(other(new Object[] {1}), other(List.of(1)));
    }

    @Test
    void valuesThatAreSentAlikeAreEqual() {
        assertEqual(envelope(DateTime.parse("2018-06-04")), envelope("2018-06-04"));
        assertEqual(envelope(LocalDate.of(2018, 6, 4)), envelope("2018-06-04"));
        assertEqual(envelope(LinkKind.WMS), envelope("wms"));
        assertEqual(envelope(Catalog.builder().name("x").build()), envelope(Map.of("name", "x")));
        assertEqual(envelope(Map.of(1, 2)), envelope(Map.of("1", 2)));
    }

    @Test
    void anOtherAttributeThatIsNotWrittenDoesNotCount() {
        Catalog named = Catalog.builder().name("x").build();

        assertEqual(named.withNull("name").toBuilder().name("x").build(), named);
        assertThat(named.withNull("name")).isNotEqualTo(Catalog.builder().build());
    }

    private static Metadata envelope(Object value) {
        return Metadata.builder().envelope(Map.of("value", value)).build();
    }

    private static Metadata other(Object value) {
        return Metadata.builder().otherAttributes(Map.of("value", value)).build();
    }

    private static void assertEqual(Model one, Model other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other).isEqualTo(one);
    }
}
