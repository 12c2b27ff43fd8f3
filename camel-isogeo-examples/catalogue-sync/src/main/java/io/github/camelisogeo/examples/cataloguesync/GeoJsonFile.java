package io.github.camelisogeo.examples.cataloguesync;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.examples.cataloguesync.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** A catalogue as GeoJSON, a feature for each record. */
final class GeoJsonFile {

    private GeoJsonFile() {}

    /** Writes it whole, in place of an earlier one. */
    static void write(Path path, Collection<Feature> features) {
        try (WholeFile file = WholeFile.replacing(path)) {
            JsonGenerator json = ModelJson.mapper().createGenerator(new BufferedOutputStream(file.stream()));
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Feature feature : features) {
                // A line a feature: people look into such files, and tools that compare lines do too.
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
