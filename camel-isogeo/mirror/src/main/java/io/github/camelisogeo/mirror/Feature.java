package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Workgroup;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A record as a GeoJSON feature.
 *
 * @param geometry the envelope, or null if the record has none that GeoJSON can represent
 * @param properties the properties in order; a property that the record doesn't have is null
 */
record Feature(String id, Map<String, Object> geometry, Map<String, Object> properties) {

    private static final Set<String> GEOMETRIES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    static Feature of(Metadata record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", record.id());
        properties.put("title", record.title());
        properties.put("type", text(record.type()));
        properties.put("name", record.name());
        properties.put("format", record.format());
        properties.put("owner", owner(record.creator()));
        properties.put("created", text(record.createdAt()));
        properties.put("modified", text(record.modifiedAt()));
        return new Feature(record.id(), geometry(record.envelope()), properties);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String owner(Workgroup group) {
        return group == null || group.contact() == null ? null : group.contact().name();
    }

    /** Returns the geometry if it is valid. An invalid one would make the whole file unreadable. */
    private static Map<String, Object> geometry(Map<String, Object> envelope) {
        boolean drawable = envelope != null
                && envelope.get("type") instanceof String type
                && GEOMETRIES.contains(type)
                && envelope.get("coordinates") instanceof Collection<?> coordinates
                && !coordinates.isEmpty();
        return drawable ? envelope : null;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", id);
        json.writePOJOField("geometry", geometry);
        json.writePOJOField("properties", properties);
        json.writeEndObject();
    }
}
