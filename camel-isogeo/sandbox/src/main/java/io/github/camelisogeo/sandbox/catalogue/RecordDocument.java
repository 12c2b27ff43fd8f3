package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Includes;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Language;
import io.github.camelisogeo.sandbox.model.SubResource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as it is answered: the members that always come, and one fragment for each sub-resource that it has, twice
 * where labels depend on the language.
 */
final class RecordDocument {

    private final Fragment base;
    private final Map<String, Fragment> french;
    private final Map<String, Fragment> english;

    private RecordDocument(Fragment base, Map<String, Fragment> french, Map<String, Fragment> english) {
        this.base = base;
        this.french = french;
        this.english = english;
    }

    static RecordDocument of(ObjectNode record, String id) {
        Map<String, JsonNode> always = new LinkedHashMap<>();
        record.properties().forEach(field -> always.put(field.getKey(), field.getValue()));
        Map<String, Fragment> french = new LinkedHashMap<>();
        Map<String, Fragment> english = new LinkedHashMap<>();
        for (String name : SubResource.NAMES) {
            JsonNode value = always.remove(name);
            if (value != null) {
                Fragment fragment = Fragment.of(Map.of(name, value), id);
                french.put(name, fragment);
                JsonNode translated = Translation.toEnglish(name, value);
                english.put(name, translated.equals(value) ? fragment : Fragment.of(Map.of(name, translated), id));
            }
        }
        return new RecordDocument(Fragment.of(always, id), french, english);
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
    int copyTo(byte[] target, int offset, byte[] id, Includes includes, Language language) {
        target[offset] = '{';
        int at = base.copyTo(target, offset + 1, id);
        for (Map.Entry<String, Fragment> part : parts(language).entrySet()) {
            if (includes.has(part.getKey())) {
                target[at] = ',';
                at = part.getValue().copyTo(target, at + 1, id);
            }
        }
        target[at] = '}';
        return at + 1;
    }

    /** A sub-resource as a document of its own, a missing node where the record doesn't have it. */
    JsonNode subResource(String name, byte[] id, Language language) {
        Fragment fragment = parts(language).get(name);
        if (fragment == null) {
            return Json.object().path(name);
        }
        byte[] object = new byte[fragment.length() + 2];
        object[0] = '{';
        object[fragment.copyTo(object, 1, id)] = '}';
        return Json.read(object).path(name);
    }

    private Map<String, Fragment> parts(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
