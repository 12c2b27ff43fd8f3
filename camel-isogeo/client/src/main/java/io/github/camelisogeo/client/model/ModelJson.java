package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.camelisogeo.client.internal.json.JsonNodes;
import io.github.camelisogeo.client.internal.json.ModelDeserializer;
import io.github.camelisogeo.client.internal.json.ModelWriter;
import io.github.camelisogeo.client.internal.json.ReadRules;
import io.github.camelisogeo.client.internal.json.UnknownAttributes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * Reads models from JSON and writes them.
 *
 * <p>JSON is read either as an <em>answer</em> of the API, in which null is the same as absent, or as a <em>body</em> to be sent,
 * in which an explicit null is kept. A body that is read by {@code readBody} is checked, since JSON that somebody wrote may have mistakes:
 * a name that is near to a known one ({@code abstrat}), and a value of another type than the attribute's, are refused with an {@link
 * IllegalArgumentException}; other unknown attributes are kept and sent. The readers of bodies check nothing.
 */
public final class ModelJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ModelJson() {}

    /** Returns the mapper of this client. It is shared: call {@link ObjectMapper#copy()} before you change a setting. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Returns a reader for answers that are a model. */
    public static ObjectReader reader(Class<? extends Model> type) {
        return MAPPER.readerFor(type);
    }

    /** Returns a reader for answers that are a list of models. */
    public static ObjectReader listReader(Class<? extends Model> elementType) {
        return MAPPER.readerForListOf(elementType);
    }

    /** Returns a reader for bodies that are a model. It keeps mistyped names, and values of other types, as they are. */
    public static ObjectReader bodyReader(Class<? extends Model> type) {
        return reader(type).withAttribute(ModelDeserializer.RULES, ReadRules.BODY);
    }

    /** Returns a reader for bodies that are a list of models. It keeps mistyped names, and values of other types, as they are. */
    public static ObjectReader bodyListReader(Class<? extends Model> elementType) {
        return listReader(elementType).withAttribute(ModelDeserializer.RULES, ReadRules.BODY);
    }

    /** Reads an answer in UTF-8. */
    public static <M extends Model> M read(byte[] json, Class<M> type) throws IOException {
        return reader(type).readValue(json);
    }

    /** Reads an answer from a stream, to its end, and closes the stream. */
    public static <M extends Model> M read(InputStream json, Class<M> type) throws IOException {
        return reader(type).readValue(json);
    }

    /**
     * Reads the next value of a parser as an answer, leaves the parser at the last token of the value, and does not close it.
     *
     * @return the model, or null if the value is null
     */
    public static <M extends Model> M read(JsonParser parser, Class<M> type) throws IOException {
        return reader(type)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(parser);
    }

    /**
     * Reads an answer from a tree.
     *
     * @throws IllegalArgumentException if the tree is not an object
     */
    public static <M extends Model> M read(JsonNode json, Class<M> type) {
        return ofTree(json, reader(type));
    }

    /** Reads an answer in UTF-8 that is a list. */
    public static <M extends Model> List<M> readList(byte[] json, Class<M> elementType) throws IOException {
        return listReader(elementType).readValue(json);
    }

    /** Reads an answer that is a list from a stream, to its end, and closes the stream. */
    public static <M extends Model> List<M> readList(InputStream json, Class<M> elementType) throws IOException {
        return listReader(elementType).readValue(json);
    }

    /**
     * Reads an answer that is a list from a tree.
     *
     * @throws IllegalArgumentException if the tree is not a list of objects
     */
    public static <M extends Model> List<M> readList(JsonNode json, Class<M> elementType) {
        return ofTree(json, listReader(elementType));
    }

    /**
     * Reads a body in UTF-8.
     *
     * @throws IllegalArgumentException if it has a mistyped name or a value of another type
     */
    public static <M extends Model> M readBody(byte[] json, Class<M> type) throws IOException {
        return checked(bodyReader(type).readValue(json));
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException if it has a mistyped name or a value of another type
     */
    public static <M extends Model> M readBody(String json, Class<M> type) throws IOException {
        return checked(bodyReader(type).readValue(json));
    }

    /**
     * Reads a body from a tree.
     *
     * @throws IllegalArgumentException if the tree is not an object, or if it has a mistyped name or a value of another type
     */
    public static <M extends Model> M readBody(JsonNode json, Class<M> type) {
        return checked(ModelJson.<M>ofTree(json, bodyReader(type)));
    }

    /**
     * Reads a body that is a list from a tree.
     *
     * @throws IllegalArgumentException if the tree is not a list of objects, or if one has a mistyped name or a value of another type
     */
    public static <M extends Model> List<M> readBodyList(JsonNode json, Class<M> elementType) {
        List<M> bodies = ofTree(json, bodyListReader(elementType));
        bodies.forEach(ModelJson::checked);
        return bodies;
    }

    /**
     * Reads a body that is a list.
     *
     * @throws IllegalArgumentException if one of its elements has a mistyped name or a value of another type
     */
    public static <M extends Model> List<M> readBodyList(String json, Class<M> elementType) throws IOException {
        List<M> bodies = bodyListReader(elementType).readValue(json);
        bodies.forEach(ModelJson::checked);
        return bodies;
    }

    private static <M extends Model> M checked(M body) {
        if (body != null) {
            UnknownAttributes.in(body, false);
        }
        return body;
    }

    /** A tree does not come from a network, so one that cannot be read is the mistake of the caller. */
    private static <T> T ofTree(JsonNode json, ObjectReader reader) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Writes everything that a model holds, in UTF-8. */
    public static byte[] write(Model model) {
        return bytes(out -> ModelWriter.writeWhole(model, out));
    }

    /** Writes everything that models hold, as an array in UTF-8. */
    public static byte[] write(Collection<? extends Model> models) {
        return bytes(out -> ModelWriter.writeWhole(models, out));
    }

    /** Returns everything that a model holds, as a tree. */
    public static ObjectNode toTree(Model model) {
        return tree(out -> ModelWriter.writeWhole(model, out));
    }

    /**
     * Returns the body that is sent for a model: the attributes that {@linkplain Sent may be sent} for this use, explicit nulls
     * included, and unknown attributes unless their names begin with {@code _}, which the API manages itself. Objects inside
     * the body are written whole.
     */
    public static ObjectNode toBody(Model model, Use use) {
        return tree(out -> ModelWriter.writeBody(model, use, out));
    }

    /** Writes the {@linkplain #toBody body} that is sent for a model, in UTF-8. */
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
