package io.github.camelisogeo.mirror;

import io.github.camelisogeo.mirror.file.WholeFile;
import io.github.camelisogeo.mirror.index.RecordIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a catalogue as GeoJSON, with a feature for each record. */
final class GeoJsonFile {

    private GeoJsonFile() {}

    /** Writes the file as a whole, replacing an earlier one. */
    static void write(Path path, RecordIndex records) {
        try (WholeFile file = WholeFile.replacing(path);
                OutputStream out = new BufferedOutputStream(file.stream())) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.US_ASCII));
            records.writeFeatures(out);
            out.write("]}\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            file.finish();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }
}
