package io.github.camelisogeo.mirror.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** {@value #NAME}: the records for the page. It is a script because a page that is opened from disk can't read other files. */
public final class CatalogueScript {

    static final String NAME = "catalogue.js";

    private CatalogueScript() {}

    /**
     * Writes the script to the folder of the page, as a whole or not at all.
     *
     * @param source a description of the catalogue to show on the page
     */
    public static void write(Path folder, String source, Collection<RecordSummary> records) throws IOException {
        try (WholeFile file = WholeFile.replacing(folder.resolve(NAME));
                OutputStream out = new BufferedOutputStream(file.stream())) {
            write(out, source, false, records);
            out.flush();
            file.finish();
        }
    }

    /** Returns the script for a page that receives changes from its server. */
    static byte[] live(String source, Collection<RecordSummary> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, source, true, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String source, boolean live, Collection<RecordSummary> records)
            throws IOException {
        out.write("window.isogeoCatalogue = ".getBytes(StandardCharsets.US_ASCII));
        JsonGenerator json = ScriptJson.writer().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField(
                "written", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeBooleanField("live", live);
        json.writeArrayFieldStart("records");
        for (RecordSummary record : records) {
            json.writeRaw('\n');
            json.writePOJO(record);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write(";\n".getBytes(StandardCharsets.US_ASCII));
    }
}
