package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.ForbiddenException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.HashSet;
import java.util.Set;

/** The texts of keywords are unique within a thesaurus. All but two thesauri are read-only. */
final class KeywordRule implements EntityRule {

    private static final Set<String> OPEN = Set.of("isogeo", "group-theme");

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        String thesaurus = Json.text(document.path("thesaurus"), "code");
        requireOpen(thesaurus);
        String text = Json.text(document, "text").strip();
        String prefix = "keyword:" + thesaurus + ":";
        Set<String> codes = new HashSet<>();
        for (Entity keyword : catalogue.entities().all(EntityKind.KEYWORD)) {
            if (keyword.tag() != null && keyword.tag().startsWith(prefix)) {
                codes.add(keyword.tag().substring(prefix.length()));
                if (text.equalsIgnoreCase(Json.text(keyword.document(), "text"))) {
                    throw new ConflictException("there is already a keyword " + text + ": " + keyword.key());
                }
            }
        }
        document.put("text", text).put("code", free(Text.slug(text), codes));
    }

    /**
     * Checks that a thesaurus can be written.
     *
     * @throws ForbiddenException if it is read-only
     */
    static void requireOpen(String thesaurus) {
        if (!OPEN.contains(thesaurus)) {
            throw new ForbiddenException("the thesaurus " + thesaurus + " is read-only");
        }
    }

    private static String free(String slug, Set<String> taken) {
        String base = slug.isEmpty() ? "x" : slug;
        String code = base;
        for (int i = 2; taken.contains(code); i++) {
            code = base + "-" + i;
        }
        return code;
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "keyword:" + Json.text(document.path("thesaurus"), "code") + ":" + Json.text(document, "code");
    }
}
