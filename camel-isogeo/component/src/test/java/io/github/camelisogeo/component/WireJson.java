package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares JSON as the contract says: what was sent with what had to be sent, what came back with what was answered. */
final class WireJson {

    private static final Map<String, Map<String, Attribute>> MODELS = models();

    private final List<String> differences = new ArrayList<>();

    /** When a document of a model is sent; null where it was answered. */
    private final String use;

    private WireJson(String use) {
        this.use = use;
    }

    private record Attribute(String model, String writable) {}

    private static Map<String, Map<String, Attribute>> models() {
        Map<String, Map<String, Attribute>> models = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(Path.of("../contract/models.tsv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                models.computeIfAbsent(cells[0], model -> new HashMap<>())
                        .put(cells[1], new Attribute(cells[3].replaceAll("^list<(.*)>$", "$1"), cells[4]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    /** Where a body differs from the one that had to be sent, nulls and attributes that can't be sent apart. */
    static List<String> differencesSent(JsonNode wanted, JsonNode sent, String model, String method) {
        WireJson comparison = new WireJson(method.equals("POST") ? "create" : "update");
        comparison.compare("body", wanted, sent, model, true);
        return comparison.differences;
    }

    /** Where a result differs from the answer: absent, null and [] are the same, times are compared as instants. */
    static List<String> differencesRead(JsonNode answered, JsonNode result) {
        WireJson comparison = new WireJson(null);
        comparison.compare("result", answered, result, null, true);
        return comparison.differences;
    }

    static boolean maySend(String model, String key) {
        Attribute attribute = MODELS.getOrDefault(model, Map.of()).get(key);
        return attribute == null || !attribute.writable().equals("never");
    }

    private void compare(String at, JsonNode wanted, JsonNode got, String model, boolean top) {
        if (wanted.isObject() && got.isObject()) {
            compareObjects(at, wanted, got, model, top);
        } else if (wanted.isArray() && got.isArray() && wanted.size() == got.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(at + "[" + i + "]", wanted.get(i), got.get(i), model, top);
            }
        } else if (!sameValue(wanted, got)) {
            differences.add(at + " is " + got + ", wanted " + wanted);
        }
    }

    private void compareObjects(String at, JsonNode wanted, JsonNode got, String model, boolean top) {
        TreeSet<String> keys = new TreeSet<>();
        wanted.fieldNames().forEachRemaining(keys::add);
        got.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            JsonNode here = wanted.path(key);
            JsonNode there = got.path(key);
            Attribute attribute = MODELS.getOrDefault(model, Map.of()).get(key);
            if (isNothing(here) && isNothing(there) || !isCompared(key, attribute, here, there, top)) {
                continue;
            }
            compare(
                    at + "." + key,
                    isNothing(here) ? MissingNode.getInstance() : here,
                    isNothing(there) ? MissingNode.getInstance() : there,
                    attribute == null ? null : attribute.model(),
                    false);
        }
    }

    /** What can't be sent may stay away; inside of other objects it may come along, but must not contradict. */
    private boolean isCompared(String key, Attribute attribute, JsonNode wanted, JsonNode got, boolean top) {
        if (use == null || attribute == null || attribute.writable().contains(use)) {
            return true;
        }
        if (attribute.writable().contains("create")) {
            return true;
        }
        return !top && (key.equals("_id") || !isNothing(wanted) && !isNothing(got));
    }

    private boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || use == null && value.isArray() && value.isEmpty();
    }

    private static boolean sameValue(JsonNode wanted, JsonNode got) {
        if (wanted.isNumber() && got.isNumber()) {
            return wanted.decimalValue().compareTo(got.decimalValue()) == 0;
        }
        if (wanted.equals(got)) {
            return true;
        }
        Instant instant = wanted.isTextual() ? instant(wanted.textValue()) : null;
        return instant != null && got.isTextual() && instant.equals(instant(got.textValue()));
    }

    /** The instant that a text says, in any of the shapes of the API; null where it says none. */
    private static Instant instant(String text) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return OffsetDateTime.parse(text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") ? text : text + "Z")
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
