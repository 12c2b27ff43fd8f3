package io.github.camelisogeo.sandbox.internal.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.io.IOException;

/** Hides the secrets in a JSON document, at any depth, and leaves the rest of the text as it was sent. */
final class JsonSecrets {

    private static final String HIDDEN = "\"***\"";

    private final String text;
    private final StringBuilder shown = new StringBuilder();
    private int copied;

    private JsonSecrets(String text) {
        this.text = text;
    }

    /**
     * Returns the text without the values of secrets.
     *
     * @param text a document, which may be cut off or not be JSON at all; its unreadable end is hidden if it could
     *     contain a secret
     */
    static String hiddenIn(String text) {
        return new JsonSecrets(text).hidden();
    }

    private String hidden() {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && SecretNames.contains(parser.currentName(), false)) {
                    hideValue(parser);
                }
            }
        } catch (IOException e) {
            String rest = text.substring(copied);
            return shown + (SecretNames.occurIn(rest) ? "***" : rest);
        }
        return shown.append(text, copied, text.length()).toString();
    }

    private void hideValue(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
            return;
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        shown.append(text, copied, start).append(HIDDEN);
        copied = (int) parser.currentLocation().getCharOffset();
    }
}
