package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes a model, all the way down. */
class ModelImmutabilityTest {

    @Test
    void keepsNothingOfItsMakerThatMayChange() {
        int[] array = {1, 2};
        Object[] inner = {"a"};
        List<Object> list = new ArrayList<>(List.of(inner));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        StringBuilder text = new StringBuilder("text");
        AtomicInteger number = new AtomicInteger(1);
        Date date = new Date(0);
        byte[] bytes = {1};
        Map<String, Object> given = new LinkedHashMap<>();
        List.of(array, inner, list, map, text, number, date, bytes)
                .forEach(value -> given.put("" + given.size(), value));
        Metadata metadata = Metadata.builder().envelope(given).build();
        Map<String, Object> before = new LinkedHashMap<>(metadata.envelope());

        array[0] = 9;
        inner[0] = "b";
        list.clear();
        map.clear();
        text.append("!");
        number.set(9);
        date.setTime(99);
        bytes[0] = 9;
        given.clear();

        assertThat(metadata.envelope())
                .isEqualTo(before)
                .containsExactly(
                        entry("0", List.of(1, 2)),
                        entry("1", List.of("a")),
                        entry("2", List.of("a")),
                        entry("3", Map.of("list", List.of("a"))),
                        entry("4", "text"),
                        entry("5", new java.math.BigDecimal(1)),
                        entry("6", "1970-01-01T00:00:00.000+00:00"),
                        entry("7", "AQ=="));
    }

    @Test
    void keepsNoTreeThatMayChange() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("a", 1);
        Metadata metadata = Metadata.builder()
                .otherAttributes(Map.of("tree", tree))
                .envelope(Map.of("tree", tree))
                .build();

        tree.put("a", 2).putPOJO("b", new int[] {1});

        assertThat(metadata.otherAttributes()).containsExactly(entry("tree", Map.of("a", 1)));
        assertThat(metadata.envelope()).containsExactly(entry("tree", Map.of("a", 1)));
        assertThat(Metadata.builder().envelope(Map.of("tree", tree)).build().envelope())
                .containsExactly(entry("tree", Map.of("a", 2, "b", List.of(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"envelope", "_unknown", "title"})
    void givesNothingThatMayChange(String attribute) throws Exception {
        Metadata metadata =
                ModelJson.bodyReader(Metadata.class).readValue("{\"" + attribute + "\":{\"map\":{\"list\":[1,[2]]}}}");

        Map<String, Object> top = attribute.equals("envelope") ? metadata.envelope() : other(metadata, attribute);
        Map<?, ?> map = (Map<?, ?>) top.get("map");
        List<?> list = (List<?>) map.get("list");

        assertThatThrownBy(() -> top.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(null))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) list.get(1)).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @SuppressWarnings("unchecked") // It is an object in JSON.
    private static Map<String, Object> other(Metadata metadata, String attribute) {
        return (Map<String, Object>) metadata.otherAttributes().get(attribute);
    }

    @Test
    void refusesWhatHasNoFormInJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> envelope(new Object()))
                .withMessageContaining("class java.lang.Object cannot be written as JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> envelope(Optional.of("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> envelope(List.of(Double.NaN)))
                .withMessageContaining("NaN cannot be sent");
        assertThat(envelope(Path.of("/a")).envelope()).containsExactly(entry("value", "file:///a"));
    }

    private static Metadata envelope(Object value) {
        return Metadata.builder().envelope(Map.of("value", value)).build();
    }
}
