package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.camelisogeo.client.internal.json.FreeValues;
import io.github.camelisogeo.client.internal.json.JsonNodes;
import io.github.camelisogeo.client.internal.json.ModelDeserializer;
import io.github.camelisogeo.client.internal.json.ModelWriter;
import io.github.camelisogeo.client.internal.json.ReadRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * Models to JSON and back; the one place where Jackson is set up. What is read as an <em>answer</em> takes a null for absent;
 * what is read as a <em>body</em>, given by a user to be sent, keeps it.
 */
public final class ModelJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ModelJson() {}

    /** The mapper of this client, shared by all: take a copy to change its settings. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Reads answers of one model. */
    public static ObjectReader reader(Class<? extends Model> type) {
        return MAPPER.readerFor(type);
    }

    /** Reads answers that are lists of a model. */
    public static ObjectReader listReader(Class<? extends Model> elementType) {
        return MAPPER.readerForListOf(elementType);
    }

    /** Reads bodies, explicit nulls included. */
    public static ObjectReader bodyReader(Class<? extends Model> type) {
        return reader(type).withAttribute(ModelDeserializer.RULES, ReadRules.BODY);
    }

    /** Reads bodies that are lists of a model, explicit nulls included. */
    public static ObjectReader bodyListReader(Class<? extends Model> elementType) {
        return listReader(elementType).withAttribute(ModelDeserializer.RULES, ReadRules.BODY);
    }

    public static <M extends Model> M read(byte[] json, Class<M> type) throws IOException {
        return reader(type).readValue(json);
    }

    /** Reads the stream to its end and closes it. */
    public static <M extends Model> M read(InputStream json, Class<M> type) throws IOException {
        return reader(type).readValue(json);
    }

    /**
     * Reads the next value of the parser, leaves the parser at its last token, and does not close it. Null if the value is
     * null.
     */
    public static <M extends Model> M read(JsonParser parser, Class<M> type) throws IOException {
        return reader(type)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(parser);
    }

    public static <M extends Model> M read(JsonNode json, Class<M> type) {
        return ofTree(json, reader(type));
    }

    public static <M extends Model> List<M> readList(byte[] json, Class<M> elementType) throws IOException {
        return listReader(elementType).readValue(json);
    }

    /** Reads the stream to its end and closes it. */
    public static <M extends Model> List<M> readList(InputStream json, Class<M> elementType) throws IOException {
        return listReader(elementType).readValue(json);
    }

    public static <M extends Model> List<M> readList(JsonNode json, Class<M> elementType) {
        return ofTree(json, listReader(elementType));
    }

    public static <M extends Model> M readBody(byte[] json, Class<M> type) throws IOException {
        return bodyReader(type).readValue(json);
    }

    public static <M extends Model> M readBody(String json, Class<M> type) throws IOException {
        return bodyReader(type).readValue(json);
    }

    public static <M extends Model> M readBody(JsonNode json, Class<M> type) {
        return ofTree(json, bodyReader(type));
    }

    public static <M extends Model> List<M> readBodyList(JsonNode json, Class<M> elementType) {
        return ofTree(json, bodyListReader(elementType));
    }

    /** A tree that is of another kind than the model (a list, a text) is an error of who hands it in. */
    private static <T> T ofTree(JsonNode json, ObjectReader reader) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** All there is in a model, as UTF-8. */
    public static byte[] write(Model model) {
        return bytes(out -> ModelWriter.writeWhole(model, out));
    }

    /** All there is in the models, as an array in UTF-8. */
    public static byte[] write(Collection<? extends Model> models) {
        return bytes(out -> {
            out.writeStartArray();
            for (Model model : models) {
                FreeValues.write(model, out);
            }
            out.writeEndArray();
        });
    }

    /** All there is in a model. */
    public static ObjectNode toTree(Model model) {
        return tree(out -> ModelWriter.writeWhole(model, out));
    }

    /**
     * The model as a body: of its own attributes only those that {@linkplain Sent may be sent} in this use, explicit nulls
     * included; of unknown ones those that the API does not manage itself (their names begin with {@code _}). Objects inside
     * it are written whole.
     */
    public static ObjectNode toBody(Model model, Use use) {
        return tree(out -> ModelWriter.writeBody(model, use, out));
    }

    /** Like {@link #toBody}, as UTF-8. */
    public static byte[] writeBody(Model model, Use use) {
        return bytes(out -> ModelWriter.writeBody(model, use, out));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = MAPPER.createGenerator(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ObjectNode tree(Writing writing) {
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            writing.to(buffer);
            JsonParser replay = buffer.asParser();
            replay.nextToken();
            return (ObjectNode) JsonNodes.read(replay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }
}
