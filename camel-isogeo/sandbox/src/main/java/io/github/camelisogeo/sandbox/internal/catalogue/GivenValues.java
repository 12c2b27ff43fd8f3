package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Stamp;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Converts the values of Java that a program may give to those of the API's JSON: dates and words are texts. */
final class GivenValues {

    private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");

    private static final ObjectMapper MAPPER = Json.MAPPER.copy().registerModule(module());

    private GivenValues() {}

    /** @throws IllegalArgumentException if a value has no counterpart in JSON */
    static JsonNode toJson(Map<?, ?> attributes) {
        return MAPPER.valueToTree(attributes);
    }

    private static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(Instant.class, as(Stamp::text))
                .addSerializer(Date.class, as(date -> Stamp.text(Instant.ofEpochMilli(date.getTime()))))
                .addSerializer(OffsetDateTime.class, as(date -> Stamp.text(date.toInstant())))
                .addSerializer(ZonedDateTime.class, as(date -> Stamp.text(date.toInstant())))
                .addSerializer(LocalDate.class, as(LocalDate::toString))
                .addSerializer(LocalDateTime.class, as(LocalDateTime::toString))
                .addSerializer(enumType(), as(GivenValues::word))
                .addSerializer(optionalType(), as(value -> value.orElse(null)));
    }

    /** Returns a word as the API writes it: {@code vectorDataset} for {@code VECTOR_DATASET}. */
    private static String word(Enum<?> constant) {
        boolean named = constant.toString().equals(constant.name());
        return named && constant.name().equals(constant.name().toUpperCase(Locale.ROOT))
                ? WORD_START.matcher(constant.name().toLowerCase(Locale.ROOT)).replaceAll(start -> start.group(1)
                        .toUpperCase(Locale.ROOT))
                : constant.toString();
    }

    private static <T> JsonSerializer<T> as(Function<T, ?> converter) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider serializers) throws IOException {
                serializers.defaultSerializeValue(converter.apply(value), out);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Class<Enum<?>> enumType() {
        return (Class<Enum<?>>) (Class<?>) Enum.class;
    }

    @SuppressWarnings("unchecked")
    private static Class<Optional<?>> optionalType() {
        return (Class<Optional<?>>) (Class<?>) Optional.class;
    }
}
