package io.github.camelisogeo.examples.cataloguesync;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The catalogue as GeoJSON, a feature for each record, written as they come: none is kept. It replaces the file of an earlier run when
 * it is finished.
 */
final class GeoJsonFile implements AutoCloseable {

    private final Path path;
    private final WholeFile file;
    private final JsonGenerator json;

    private GeoJsonFile(Path path, WholeFile file) throws IOException {
        this.path = path;
        this.file = file;
        this.json = ModelJson.mapper().createGenerator(new BufferedOutputStream(file.stream()));
    }

    static GeoJsonFile begin(Path path) {
        try {
            GeoJsonFile begun = new GeoJsonFile(path, WholeFile.replacing(path));
            begun.json.writeStartObject();
            begun.json.writeStringField("type", "FeatureCollection");
            begun.json.writeArrayFieldStart("features");
            return begun;
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    void add(Metadata record) {
        try {
            // A line a feature: people look into such files, and tools that compare lines do too.
            json.writeRaw('\n');
            Feature.of(record).write(json);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    void finish() {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            file.finish();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    @Override
    public void close() {
        try (file) {
            json.close();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }
}
