package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/** Links have a URL, or an uploaded file: a hosted link can only be created by its upload. */
final class LinkRule implements PartRule {

    static final String HOSTED = "hosted";

    private static final List<String> OF_THE_FILE = List.of("url", "size", "fileName");

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        boolean wasHosted = before != null && HOSTED.equals(Json.text(before, "type"));
        if (!element.has("type")) {
            element.put("type", "url");
        }
        if (!element.has("actions")) {
            element.putArray("actions").add("other");
        }
        if (!HOSTED.equals(Json.text(element, "type"))) {
            return;
        }
        if (!wasHosted) {
            throw new InvalidValueException(
                    "type", HOSTED, "url or link: hosted links are created by uploading a file");
        }
        for (String attribute : OF_THE_FILE) {
            if (before.has(attribute)) {
                element.set(attribute, before.get(attribute));
            }
        }
    }
}
