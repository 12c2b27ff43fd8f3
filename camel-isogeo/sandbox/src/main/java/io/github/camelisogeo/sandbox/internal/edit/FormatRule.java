package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.regex.Pattern;

/** A format is identified by its code, which can't be changed. */
final class FormatRule implements EntityRule {

    private static final Pattern CODE = Pattern.compile("[^\\s/:,]{1,100}");

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        String code = Json.text(document, "code");
        if (before != null) {
            document.put("code", before.key());
        } else if (!CODE.matcher(code).matches()) {
            throw new InvalidValueException("code", code, "without spaces, slashes, colons or commas");
        } else if (catalogue.entities().find(EntityKind.FORMAT, code).isPresent()) {
            throw new ConflictException("there is already a format " + code);
        }
        complete(document);
    }

    private static void complete(ObjectNode document) {
        if (!document.has("name")) {
            document.put("name", Json.text(document, "code"));
        }
        if (!document.has("type")) {
            document.put("type", "dataset");
        }
        if (!document.has("aliases")) {
            document.putArray("aliases");
        }
        if (!document.has("versions")) {
            document.putArray("versions").addNull();
        }
    }

    @Override
    public String key(ObjectNode document) {
        return Json.text(document, "code");
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "format:" + Json.text(document, "code");
    }
}
