package io.github.camelisogeo.client.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the records to the table of attributes: unknown attributes are kept, so that nothing else shows a wrong name. */
class ModelContractTest {

    private static final Map<Class<?>, String> PLAIN_TYPES = Map.of(
            String.class, "string",
            Long.class, "integer",
            BigDecimal.class, "decimal",
            Boolean.class, "boolean",
            DateTime.class, "instant",
            LocalDate.class, "date");

    @Test
    void recordsHaveTheAttributesOfTheTableInItsOrder() {
        List<String> table = ContractTable.rows("models.tsv").stream()
                .map(row -> String.join(
                        " ",
                        row.get(0),
                        row.get(1),
                        row.get(2).equals("abstract") ? "abstractText" : row.get(2),
                        row.get(3).equals("datetime") ? "instant" : row.get(3),
                        row.get(4)))
                .toList();

        assertThat(records()).isEqualTo(table);
    }

    private static List<String> records() {
        List<String> lines = new ArrayList<>();
        for (ModelType<?> type : ModelType.all()) {
            for (Attribute attribute : type.attributes()) {
                lines.add(String.join(
                        " ",
                        type.name(),
                        attribute.jsonName(),
                        attribute.javaName(),
                        attribute.jsonName().equals("tags") ? tags(attribute) : typeName(attribute.javaType()),
                        sentIn(attribute)));
            }
        }
        return lines;
    }

    private static String tags(Attribute attribute) {
        assertThat(attribute.javaType().getTypeName()).isEqualTo("java.util.Map<java.lang.String, java.lang.String>");
        return "map";
    }

    private static String typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? "list<" + typeName(arguments[0]) + ">" : map(arguments);
        }
        return PLAIN_TYPES.getOrDefault((Class<?>) type, ((Class<?>) type).getSimpleName());
    }

    private static String map(Type[] arguments) {
        assertThat(arguments).containsExactly(String.class, Object.class);
        return "map";
    }

    private static String sentIn(Attribute attribute) {
        String uses = Stream.of(Use.values())
                .filter(attribute::isSentIn)
                .map(use -> use.name().toLowerCase(java.util.Locale.ROOT))
                .collect(joining(", "));
        return uses.isEmpty() ? "never" : uses;
    }

    @Test
    void everyRecordEndsWithTheOtherAttributes() {
        for (ModelType<?> type : ModelType.all()) {
            var components = type.javaType().getRecordComponents();
            assertThat(components[components.length - 1].getName()).isEqualTo("otherAttributes");
            assertThat(components).hasSize(type.attributes().size() + 1);
        }
    }

    @Test
    void openEnumsHaveTheConstantsOfTheTableInItsOrder() throws ClassNotFoundException {
        List<List<String>> table = ContractTable.rows("enums.tsv");
        List<String> expected =
                table.stream().map(row -> String.join(" ", row.subList(0, 3))).toList();
        List<String> found = new ArrayList<>();
        for (String name : table.stream().map(row -> row.get(0)).distinct().toList()) {
            Class<? extends OpenEnum> type =
                    Class.forName(OpenEnum.class.getPackageName() + "." + name).asSubclass(OpenEnum.class);
            OpenEnums.constants(type)
                    .forEach((constant, value) -> found.add(name + " " + constant + " " + value.wireValue()));
        }

        // Ours alone: the documentation of the API and its Python SDK write this relation differently.
        assertThat(found).contains("SearchGeoRelation EQUALS equals");
        found.remove("SearchGeoRelation EQUALS equals");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyOpenEnumOfTheRecordsIsInTheTable() {
        Set<String> inTable = Set.copyOf(ContractTable.rows("enums.tsv").stream()
                .map(row -> row.get(0))
                .distinct()
                .toList());
        assertThat(ModelType.all().stream()
                        .flatMap(type -> type.attributes().stream())
                        .map(Attribute::javaType)
                        .filter(type -> type instanceof Class<?> raw && OpenEnum.class.isAssignableFrom(raw))
                        .map(type -> ((Class<?>) type).getSimpleName()))
                .isSubsetOf(inTable);
    }
}
