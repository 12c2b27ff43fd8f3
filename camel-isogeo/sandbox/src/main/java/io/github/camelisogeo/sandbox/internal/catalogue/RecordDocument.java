package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as it is sent: the members that are always included, and one fragment for each sub-resource. English is
 * rarely requested, so the parts that differ are only made on demand.
 */
final class RecordDocument {

    private final String id;
    private final Fragment base;
    private final Map<String, Fragment> french;
    private volatile Map<String, Fragment> english;

    private RecordDocument(String id, Fragment base, Map<String, Fragment> french) {
        this.id = id;
        this.base = base;
        this.french = french;
    }

    static RecordDocument of(ObjectNode record, String id) {
        FragmentWriter writer = new FragmentWriter(id);
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            if (!SubResource.NAMES.contains(member.getKey())) {
                writer.add(member.getKey(), member.getValue());
            }
        }
        Fragment base = writer.cut();
        Map<String, Fragment> parts = new LinkedHashMap<>();
        for (String name : SubResource.NAMES) {
            JsonNode value = record.get(name);
            if (value != null) {
                parts.put(name, writer.add(name, value).cut());
            }
        }
        return new RecordDocument(id, base, parts);
    }

    int length(Includes includes, Language language) {
        int length = 2 + base.length();
        for (Map.Entry<String, Fragment> part : parts(language).entrySet()) {
            if (includes.has(part.getKey())) {
                length += 1 + part.getValue().length();
            }
        }
        return length;
    }

    /** Copies the document, which is {@link #length} bytes long, to {@code target}. */
    int copyTo(byte[] target, int offset, byte[] copyId, Includes includes, Language language) {
        target[offset] = '{';
        int at = base.copyTo(target, offset + 1, copyId);
        for (Map.Entry<String, Fragment> part : parts(language).entrySet()) {
            if (includes.has(part.getKey())) {
                target[at] = ',';
                at = part.getValue().copyTo(target, at + 1, copyId);
            }
        }
        target[at] = '}';
        return at + 1;
    }

    /** Returns a sub-resource as a separate document, or a missing node if the record doesn't have it. */
    JsonNode subResource(String name, byte[] copyId, Language language) {
        Fragment fragment = parts(language).get(name);
        return fragment == null ? Json.object().path(name) : value(fragment, name, copyId);
    }

    private static JsonNode value(Fragment fragment, String name, byte[] copyId) {
        byte[] object = new byte[fragment.length() + 2];
        object[0] = '{';
        object[fragment.copyTo(object, 1, copyId)] = '}';
        return Json.read(object).path(name);
    }

    private Map<String, Fragment> parts(Language language) {
        if (language == Language.FRENCH) {
            return french;
        }
        Map<String, Fragment> parts = english;
        if (parts == null) {
            parts = translated();
            english = parts;
        }
        return parts;
    }

    private Map<String, Fragment> translated() {
        Map<String, Fragment> translated = new LinkedHashMap<>(french);
        byte[] ownId = id.getBytes(StandardCharsets.ISO_8859_1);
        for (String name : Translation.TRANSLATED) {
            translated.computeIfPresent(name, (same, fragment) -> new FragmentWriter(id)
                    .add(name, Translation.toEnglish(name, value(fragment, name, ownId)))
                    .cut());
        }
        return translated;
    }
}
