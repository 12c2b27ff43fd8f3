package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** Writes a catalogue as GeoJSON, with a feature for each record. */
final class GeoJsonFile {

    private GeoJsonFile() {}

    /** Writes the file as a whole, replacing an earlier one. */
    static void write(Path path, Collection<Feature> features) {
        try (WholeFile file = WholeFile.replacing(path)) {
            JsonGenerator json = ModelJson.mapper().createGenerator(new BufferedOutputStream(file.stream()));
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Feature feature : features) {
                // One line per feature, for people who read the file and for tools that compare lines.
                json.writeRaw('\n');
                feature.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            file.finish();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }
}
