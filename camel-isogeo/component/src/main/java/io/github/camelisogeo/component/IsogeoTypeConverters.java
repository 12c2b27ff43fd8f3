package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.camel.Converter;
import org.apache.camel.Exchange;
import org.apache.camel.spi.TypeConverterRegistry;

/** Converts results: models and lists of models to and from all forms of JSON, and whole searches and files to streams. */
@Converter(generateLoader = true)
final class IsogeoTypeConverters {

    private IsogeoTypeConverters() {}

    @Converter
    public static InputStream toInputStream(StreamedContent content) {
        return content.inputStream();
    }

    @Converter
    public static byte[] toBytes(StreamedContent content) throws IOException {
        return content.bytes();
    }

    /** Returns the content as text, or its description if that is for a log. */
    @Converter
    public static String toString(StreamedContent content) throws IOException {
        return Onlookers.areAsking() ? content.toString() : content.text();
    }

    @Converter
    public static Reader toReader(StreamedContent content) {
        return new InputStreamReader(content.inputStream(), content.charset());
    }

    /** Reads all remaining records. */
    @Converter
    public static List<?> toList(RecordIterator<?> records) {
        return records.toList();
    }

    @Converter
    public static InputStream toInputStream(RecordIterator<?> records) {
        return records.toJson();
    }

    @Converter
    public static Reader toReader(RecordIterator<?> records) {
        return new InputStreamReader(records.toJson(), StandardCharsets.UTF_8);
    }

    @Converter
    public static byte[] toBytes(RecordIterator<?> records) throws IOException {
        try (InputStream json = records.toJson()) {
            return json.readAllBytes();
        }
    }

    /** Describes a whole search and reads nothing, because logs, traces and {@code ${body}} ask for this. */
    @Converter
    public static String toString(RecordIterator<?> records) {
        return records.toString();
    }

    @Converter
    public static InputStream toInputStream(JsonRecordList records) {
        return new ByteArrayInputStream(records.toJson());
    }

    @Converter
    public static Reader toReader(JsonRecordList records) {
        return new StringReader(toString(records));
    }

    @Converter
    public static byte[] toBytes(JsonRecordList records) {
        return records.toJson();
    }

    @Converter
    public static String toString(JsonRecordList records) {
        return new String(records.toJson(), StandardCharsets.UTF_8);
    }

    @Converter
    public static InputStream toInputStream(RecordList records) {
        return new ByteArrayInputStream(toBytes(records));
    }

    @Converter
    public static Reader toReader(RecordList records) {
        return new InputStreamReader(toInputStream(records), StandardCharsets.UTF_8);
    }

    @Converter
    public static byte[] toBytes(RecordList records) {
        return ModelJson.write(records);
    }

    @Converter
    public static String toString(RecordList records) {
        return LoggedText.of(new String(toBytes(records), StandardCharsets.UTF_8));
    }

    @Converter
    public static JsonNode toTree(RecordList records) throws IOException {
        return ModelJson.mapper().readTree(toBytes(records));
    }

    /**
     * Converts models of all classes, and lists that contain only models. Returns null for any other conversion, which is left to Camel.
     */
    @Converter(fallback = true)
    public static <T> T convert(Class<T> type, Exchange exchange, Object value, TypeConverterRegistry registry)
            throws IOException {
        if (type.isInstance(value)) {
            return null;
        }
        if (value instanceof Model model) {
            if (type == Map.class && exchange == null) {
                // This is how Simple looks up names in brackets. Other conversions have an exchange, and give a map to
                // change.
                return type.cast(new NamedAttributes(model));
            }
            return fromJson(type, () -> ModelJson.write(model), model);
        }
        if (isModels(value)) {
            List<Model> models =
                    ((Collection<?>) value).stream().map(Model.class::cast).toList();
            return fromJson(type, () -> ModelJson.write(models), null);
        }
        if (Model.class.isAssignableFrom(type) && type != Model.class) {
            return toModel(type, ModelJson.bodyReader(type.asSubclass(Model.class)), exchange, value, registry);
        }
        Class<?> element = type.getComponentType();
        return element != null && Model.class.isAssignableFrom(element) && element != Model.class
                ? toModel(
                        type,
                        ModelJson.bodyReader(element.asSubclass(Model.class)).forType(type),
                        exchange,
                        value,
                        registry)
                : null;
    }

    private static boolean isModels(Object value) {
        return value instanceof Collection<?> items
                && !items.isEmpty()
                && items.stream().allMatch(Model.class::isInstance);
    }

    private interface Json {
        byte[] bytes();
    }

    private static <T> T fromJson(Class<T> type, Json json, Model single) throws IOException {
        if (type == String.class || type == CharSequence.class) {
            return type.cast(LoggedText.of(new String(json.bytes(), StandardCharsets.UTF_8)));
        }
        if (type == byte[].class) {
            return type.cast(json.bytes());
        }
        if (type == InputStream.class) {
            return type.cast(new ByteArrayInputStream(json.bytes()));
        }
        if (type == Reader.class) {
            return type.cast(new StringReader(new String(json.bytes(), StandardCharsets.UTF_8)));
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            JsonNode tree = ModelJson.mapper().readTree(json.bytes());
            return type.isInstance(tree) ? type.cast(tree) : null;
        }
        return type == Map.class && single != null
                ? type.cast(ModelJson.mapper().convertValue(ModelJson.toTree(single), Map.class))
                : null;
    }

    private static <T> T toModel(
            Class<T> type, ObjectReader reader, Exchange exchange, Object value, TypeConverterRegistry registry)
            throws IOException {
        if (value instanceof JsonNode tree) {
            return type.cast(reader.readValue(tree));
        }
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            JsonNode tree = ModelJson.mapper().valueToTree(value);
            return type.cast(reader.readValue(tree));
        }
        if (value instanceof CharSequence text) {
            return type.cast(reader.readValue(text.toString()));
        }
        if (value instanceof Reader text) {
            return type.cast(reader.readValue(text));
        }
        InputStream stream = value instanceof InputStream in
                ? in
                : registry.lookup(InputStream.class, value.getClass()) == null
                        ? null
                        : registry.lookup(InputStream.class, value.getClass())
                                .tryConvertTo(InputStream.class, exchange, value);
        return stream == null ? null : type.cast(reader.readValue(stream));
    }
}
