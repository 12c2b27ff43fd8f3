package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Writes a document member by member, and splits it into fragments. */
final class FragmentWriter {

    private final String id;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator generator;
    private final SerializerProvider provider = Json.MAPPER.getSerializerProviderInstance();

    /**
     * Creates a writer.
     *
     * @param id the identifier whose offsets the fragments record
     */
    FragmentWriter(String id) {
        this.id = id;
        try {
            generator = Json.MAPPER.createGenerator(bytes);
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a member.
     *
     * @throws ShapeException if the value contains text that isn't valid Unicode
     */
    FragmentWriter add(String name, JsonNode value) {
        try {
            generator.writeFieldName(name);
            value.serialize(generator, provider);
        } catch (JsonProcessingException e) {
            throw new ShapeException("it cannot be written as JSON (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Returns the members added since the last cut. There must be at least one. */
    Fragment cut() {
        try {
            generator.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The first byte is the opening bracket of the document, or the comma after the previous member.
        byte[] members = Arrays.copyOfRange(bytes.toByteArray(), 1, bytes.size());
        bytes.reset();
        return Fragment.of(members, id);
    }
}
