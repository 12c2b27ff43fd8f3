package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.mirror.geo.ValidGeometry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as a GeoJSON feature.
 *
 * @param geometry the envelope, or null if the record has no valid one
 * @param properties the properties in order; a property that the record doesn't have is null
 */
record Feature(String id, Map<String, Object> geometry, Map<String, Object> properties) {

    static Feature of(String id, Metadata record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("title", text(record.title()));
        properties.put("type", text(record.type()));
        properties.put("name", text(record.name()));
        properties.put("format", text(record.format()));
        properties.put("owner", owner(record.creator()));
        properties.put("created", text(record.createdAt()));
        properties.put("modified", text(record.modifiedAt()));
        return new Feature(id, ValidGeometry.of(record.envelope()).orElse(null), properties);
    }

    private static String text(Object value) {
        return value == null ? null : encodable(value.toString());
    }

    /** Replaces halves of characters, which JSON can name, but no file in UTF-8 can contain. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String owner(Workgroup group) {
        return group == null || group.contact() == null
                ? null
                : text(group.contact().name());
    }

    /** Returns the feature as a line of JSON, without the end of the line. */
    byte[] json() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonGenerator json = ModelJson.mapper().createGenerator(out);
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", id);
            json.writePOJOField("geometry", geometry);
            json.writePOJOField("properties", properties);
            json.writeEndObject();
            json.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
