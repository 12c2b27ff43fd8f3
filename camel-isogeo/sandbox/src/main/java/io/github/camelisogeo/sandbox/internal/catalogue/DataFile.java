package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.SandboxDataException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of records, one JSON document per line. Blank lines are skipped; an invalid line is an error that names it.
 */
public final class DataFile {

    /** The number of lines parsed at a time: enough to keep all processors busy, few enough to fit in memory. */
    private static final int BATCH = 256;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    public DataFile(Path file) {
        this.file = file;
    }

    /**
     * Adds the first records of the file to a catalogue.
     *
     * @param limit the maximum number of records
     * @throws SandboxDataException if the file can't be read, contains no records, or has an invalid line
     */
    public void readInto(CatalogueBuilder catalogue, int limit) {
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            int before = 0;
            List<byte[]> batch = lines.next(Math.min(BATCH, limit));
            while (!batch.isEmpty()) {
                readInto(catalogue, batch, before);
                before += batch.size();
                batch = lines.next(Math.min(BATCH, limit - catalogue.size()));
            }
        } catch (NoSuchFileException e) {
            throw new SandboxDataException(file, "there is no such file");
        } catch (IOException e) {
            throw new SandboxDataException(file, "it cannot be read (" + e.getMessage() + ")");
        }
        if (catalogue.size() == 0) {
            throw new SandboxDataException(file, "it contains no records");
        }
    }

    private void readInto(CatalogueBuilder catalogue, List<byte[]> lines, int before) {
        IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> read(lines.get(i), before + i + 1, catalogue))
                .toList()
                .forEach(Runnable::run);
    }

    /**
     * Parses a line, and returns what remains to be done in the order of the lines. This way parallel parsing doesn't
     * change the order of the records, and the first of several invalid lines is always the one reported.
     */
    private Runnable read(byte[] bytes, int line, CatalogueBuilder catalogue) {
        String problem;
        try {
            JsonNode document = Json.MAPPER.readTree(text(bytes));
            if (document instanceof ObjectNode record) {
                CatalogueBuilder.Draft draft = catalogue.draft(record);
                return () -> add(draft, line, catalogue);
            }
            if (document.isMissingNode()) {
                return () -> {};
            }
            problem = "it is not a JSON object";
        } catch (CharacterCodingException e) {
            problem = "it is not in UTF-8";
        } catch (JsonProcessingException e) {
            problem = "it is not valid JSON (" + Json.problem(e) + ")";
        } catch (ShapeException e) {
            problem = e.getMessage();
        }
        SandboxDataException failure = new SandboxDataException(file, line, problem);
        return () -> {
            throw failure;
        };
    }

    private void add(CatalogueBuilder.Draft draft, int line, CatalogueBuilder catalogue) {
        try {
            catalogue.add(draft);
        } catch (ShapeException e) {
            throw new SandboxDataException(file, line, e.getMessage());
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
