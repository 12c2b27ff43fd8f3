package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The body of a request, which must be a JSON object in UTF-8, whatever its content type says. */
final class JsonBody {

    private static final int LONGEST = 4 * 1024 * 1024;

    private JsonBody() {}

    /** @throws RefusedException when it is none: 400, or 413 when it is too long */
    static ObjectNode read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new RefusedException(413, "the body is longer than " + LONGEST + " bytes");
            }
            // Jackson would guess UTF-16 where it looks like it.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode document = Json.MAPPER.readTree(text);
            requireUnicode(document);
            return object(document);
        } catch (CharacterCodingException e) {
            throw new RefusedException(400, "the body is not in UTF-8");
        } catch (JsonProcessingException e) {
            throw new RefusedException(400, "the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new RefusedException(400, "the body cannot be read");
        }
    }

    /** JSON can spell halves of surrogate pairs, which no answer could hold. */
    private static void requireUnicode(JsonNode document) {
        if (document.isTextual()) {
            requireUnicode(document.textValue());
        }
        document.fieldNames().forEachRemaining(JsonBody::requireUnicode);
        document.forEach(JsonBody::requireUnicode);
    }

    private static void requireUnicode(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RefusedException(400, "the body holds a text that is not Unicode");
        }
    }

    private static ObjectNode object(JsonNode document) {
        if (document instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(400, "the body is no JSON object");
    }
}
