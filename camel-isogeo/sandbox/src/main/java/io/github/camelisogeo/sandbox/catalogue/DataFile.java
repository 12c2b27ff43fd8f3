package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.ShapeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of records, one JSON document a line. Blank lines are skipped, a broken one is an error that names it. */
public final class DataFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    public DataFile(Path file) {
        this.file = file;
    }

    /**
     * Adds the first records of the file to a catalogue.
     *
     * @param limit how many at most
     * @throws SandboxDataException when the file can't be read, holds no record, or has a line that is none
     */
    public void readInto(CatalogueBuilder catalogue, int limit) {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            int line = 0;
            for (byte[] bytes = lines.next(); bytes != null && catalogue.size() < limit; bytes = lines.next()) {
                line++;
                String text = decoded(bytes, line);
                if (!text.isBlank()) {
                    add(text, line, catalogue);
                }
            }
        } catch (NoSuchFileException e) {
            throw new SandboxDataException(file, "there is no such file");
        } catch (IOException e) {
            throw new SandboxDataException(file, "it cannot be read (" + e.getMessage() + ")");
        }
        if (catalogue.size() == 0) {
            throw new SandboxDataException(file, "it holds no record");
        }
    }

    private void add(String text, int line, CatalogueBuilder catalogue) {
        try {
            JsonNode document = Json.MAPPER.readTree(text);
            if (!(document instanceof ObjectNode record)) {
                throw new ShapeException("it is no JSON object");
            }
            catalogue.add(record);
        } catch (JsonProcessingException e) {
            throw new SandboxDataException(file, line, "it is no JSON (" + e.getOriginalMessage() + ")");
        } catch (ShapeException e) {
            throw new SandboxDataException(file, line, e.getMessage());
        }
    }

    private String decoded(byte[] bytes, int line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SandboxDataException(file, line, "it is not in UTF-8");
        }
    }
}
