package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Formats Camel's catalogue of the component as tables: its options, those of its endpoints, and its headers. The parameters of operations
 * are options and headers too, and have tables of their own.
 */
final class CatalogueTables {

    private static final int LONG = 60;
    private static final String PATH = "path";
    private static final List<String> FIRST = List.of("common", PATH);

    private final JsonNode catalogue;
    private final Collection<String> parameters;

    CatalogueTables(JsonNode catalogue, Collection<String> parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /** Returns the tables by the name of their section. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("component-options", options("componentProperties", name -> true));
        sections.put("endpoint-options", options("properties", name -> !parameters.contains(name)));
        sections.put("parameters", table(rows("properties", parameters::contains)));
        sections.put("headers", headers());
        return sections;
    }

    private Map<String, JsonNode> rows(String part, Predicate<String> chosen) {
        Map<String, JsonNode> rows = new TreeMap<>();
        catalogue.get(part).properties().forEach(row -> {
            if (chosen.test(row.getKey())) {
                rows.put(row.getKey(), row.getValue());
            }
        });
        return rows;
    }

    /** Returns a table for each group of options. */
    private String options(String part, Predicate<String> chosen) {
        Map<String, Map<String, JsonNode>> groups = new TreeMap<>();
        rows(part, chosen).forEach((name, row) -> groups.computeIfAbsent(group(row), group -> new LinkedHashMap<>())
                .put(name, row));
        return groups.keySet().stream()
                .sorted(Comparator.comparing(FIRST::indexOf).reversed())
                .map(group -> "\n**Group: " + group + "**\n\n" + table(groups.get(group)))
                .collect(Collectors.joining());
    }

    private static String group(JsonNode row) {
        return row.get("kind").asText().equals(PATH) ? PATH : row.get("group").asText();
    }

    private static String table(Map<String, JsonNode> rows) {
        StringBuilder table = new StringBuilder(Markdown.head("name", "description", "default", "type"));
        rows.forEach((name, row) ->
                table.append(Markdown.row(Markdown.code(name), description(row), byDefault(row), type(row))));
        return table.toString();
    }

    private static String description(JsonNode row) {
        String description = row.get("description").asText().trim();
        return (row.path("required").asBoolean() ? "Required. " : "")
                + (row.path("deprecated").asBoolean() ? "Deprecated. " : "")
                + escaped(description)
                + (row.path("secret").asBoolean() ? " Secret." : "");
    }

    /** Keeps what looks like a tag from being taken for one. */
    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\s+", " ");
    }

    private static String byDefault(JsonNode row) {
        String text = row.path("defaultValue").asText("");
        return text.isEmpty() ? "" : Markdown.code(text);
    }

    /** Returns the possible values if they are few, and the type otherwise. */
    private static String type(JsonNode row) {
        JsonNode words = row.path("enum");
        if (words.isArray()) {
            List<String> possible = new ArrayList<>();
            words.forEach(word -> possible.add(word.asText()));
            return String.join("", possible).length() > LONG ? "word" : Markdown.codes(possible);
        }
        String type = row.get("type").asText();
        return type.equals("object") ? simple(row.get("javaType").asText()) : type;
    }

    private static String simple(String javaType) {
        return Markdown.code(javaType.replaceAll("<.*", "").replaceAll(".*\\.", ""));
    }

    private String headers() {
        Map<String, JsonNode> rows = rows("headers", name -> !parameters.contains(parameter(name)));
        StringBuilder table = new StringBuilder("\n" + Markdown.head("header", "constant", "description", "type"));
        rows.forEach((name, row) -> table.append(Markdown.row(
                Markdown.code(name),
                Markdown.code(row.get("constantName").asText().replaceAll(".*#", "")),
                escaped(row.get("description").asText()),
                simple(row.get("javaType").asText()))));
        return table.toString();
    }

    private static String parameter(String header) {
        String name = header.replaceFirst("^CamelIsogeo", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
