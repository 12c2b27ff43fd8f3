package io.github.camelisogeo.client;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.CredentialsFileException;
import io.github.camelisogeo.client.model.ModelJson;

/**
 * Reads {@code client_secrets.json}: an object with one member, {@code web} for a group application or {@code installed} for a user
 * application.
 */
final class CredentialsJson {

    private static final String WEB = "web";
    private static final String INSTALLED = "installed";
    private static final String SHAPE =
            "it must be {\"web\": {\"client_id\": ..., \"client_secret\": ..., ...}} or the same under"
                    + " \"installed\"";

    private final String file;

    CredentialsJson(String file) {
        this.file = file;
    }

    CredentialsFile read(String text) {
        JsonNode root = tree(text);
        if (root == null || !root.isObject() || root.has(WEB) == root.has(INSTALLED)) {
            String has = root == null || !root.isObject()
                    ? "is not a JSON object"
                    : root.has(WEB) ? "has both web and installed" : "has neither web nor installed at its root";
            throw new CredentialsFileException(file, has + ": " + SHAPE);
        }
        String key = root.has(WEB) ? WEB : INSTALLED;
        JsonNode inside = root.get(key);
        if (!inside.isObject()) {
            throw new CredentialsFileException(file, "has no object under " + key + ": " + SHAPE);
        }
        return new CredentialsFile(
                file,
                key.equals(WEB) ? CredentialsMode.GROUP : CredentialsMode.USER,
                required(inside, key, "client_id"),
                required(inside, key, "client_secret"),
                text(inside, key, "token_uri"),
                firstRedirectUri(inside));
    }

    /** Parses the text. The parser's own message is dropped, because it would quote the file. */
    private JsonNode tree(String text) {
        try {
            return ModelJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new CredentialsFileException(
                    file,
                    "is not valid JSON: the error is at line " + place.getLineNr() + ", column " + place.getColumnNr());
        }
    }

    private String required(JsonNode inside, String key, String name) {
        String value = text(inside, key, name);
        if (value == null) {
            throw new CredentialsFileException(file, "has no " + key + "." + name + ": " + SHAPE);
        }
        return value;
    }

    private static String firstRedirectUri(JsonNode inside) {
        JsonNode first = inside.path("redirect_uris").path(0);
        return first.isTextual() && !first.textValue().isBlank()
                ? first.textValue().trim()
                : null;
    }

    private String text(JsonNode inside, String key, String name) {
        JsonNode value = inside.get(name);
        if (value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new CredentialsFileException(file, "has a " + key + "." + name + " that is not a string");
        }
        return value.textValue().trim();
    }
}
