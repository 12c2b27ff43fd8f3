package io.github.camelisogeo.sync.internal.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.camelisogeo.sync.state.StateRow;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The lines of an export. Mark and data are copied as they are, since only the feed knows what they mean. */
public final class StateLines {

    /** The version of the format. */
    public static final int VERSION = 1;

    private static final String FORMAT = "camel-isogeo-state";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StateLines() {}

    private interface Writing {

        void to(JsonGenerator json) throws IOException;
    }

    /** Returns the first line. */
    public static String header(String stateId, String mark) {
        return line(json -> {
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("stateId", stateId);
            json.writeFieldName("mark");
            json.writeRawValue(mark == null ? "null" : checked("mark", mark));
        });
    }

    /** Returns the line of a row. */
    public static String row(StateRow row) {
        return line(json -> {
            json.writeStringField("id", row.id());
            json.writeStringField("phase", row.phase());
            json.writeStringField("due", row.due() == null ? null : row.due().toString());
            json.writeFieldName("data");
            json.writeRawValue(checked("data", row.data()));
        });
    }

    /** Returns the last line. */
    public static String end(long rows) {
        return line(json -> {
            json.writeBooleanField("end", true);
            json.writeNumberField("rows", rows);
        });
    }

    private static String line(Writing writing) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new BadLineException(e.getMessage());
        }
        return line.toString();
    }

    private static String checked(String name, String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException(name + " is no JSON object");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new BadLineException(name + " is followed by something else");
            }
            return text;
        } catch (IOException e) {
            throw new BadLineException(name + " is no JSON");
        }
    }

    /** Checks the first line and returns the mark, or null. */
    public static String readHeader(String line) {
        Map<String, Object> header = read(line);
        if (!FORMAT.equals(header.get("format"))) {
            throw new BadLineException(
                    "it doesn't begin with {\"format\":\"" + FORMAT + "\", so it is no export of a state");
        }
        if (!(header.get("version") instanceof Long version) || version != VERSION) {
            throw new BadLineException(
                    "the version is " + header.get("version") + ", but this release reads version " + VERSION);
        }
        return header.get("mark") == null ? null : object(header, "mark");
    }

    /** Returns the number of rows if this is the last line, or -1. */
    public static long readEnd(String line) {
        Map<String, Object> end = read(line);
        if (!Boolean.TRUE.equals(end.get("end"))) {
            return -1;
        }
        if (!(end.get("rows") instanceof Long rows) || rows < 0) {
            throw new BadLineException("rows is " + end.get("rows") + " instead of a number");
        }
        return rows;
    }

    /** Returns the row in a line. */
    public static StateRow readRow(String line) {
        Map<String, Object> row = read(line);
        try {
            String due = row.get("due") == null ? null : text(row, "due");
            return new StateRow(
                    text(row, "id"), text(row, "phase"), due == null ? null : Instant.parse(due), object(row, "data"));
        } catch (DateTimeException e) {
            throw new BadLineException(
                    "due is '" + row.get("due") + "' instead of a time such as 2026-01-02T03:04:05Z or null");
        } catch (BadLineException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadLineException(e.getMessage());
        }
    }

    private static String text(Map<String, Object> line, String name) {
        if (line.get(name) instanceof String text) {
            return text;
        }
        throw new BadLineException(name + " is " + (line.containsKey(name) ? "no text" : "missing"));
    }

    private static String object(Map<String, Object> line, String name) {
        if (line.get(name) instanceof RawObject object) {
            return object.json();
        }
        throw new BadLineException(name + " is " + (line.containsKey(name) ? "no JSON object" : "missing"));
    }

    /** Reads one level of a line; objects stay as they are. Attributes of later versions are ignored. */
    private static Map<String, Object> read(String line) {
        Map<String, Object> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("it is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                values.put(name, value(parser, token, line));
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new BadLineException("it is more than one JSON object");
            }
            return values;
        } catch (IOException e) {
            throw new BadLineException("it is no JSON");
        }
    }

    private static Object value(JsonParser parser, JsonToken token, String line) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_NULL -> null;
            case START_OBJECT -> {
                int begin = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                yield new RawObject(
                        line.substring(begin, (int) parser.currentLocation().getCharOffset()));
            }
            default -> {
                parser.skipChildren();
                yield Boolean.FALSE;
            }
        };
    }

    private record RawObject(String json) {}
}
