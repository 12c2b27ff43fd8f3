package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Labels;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.Locale;

/** Keywords of the thesauri. A keyword has the same identifier in every record. */
final class Keywords {

    private static final String ISOGEO = "1616597fbc4348c8b11ef9d59cf594c8";
    private static final String INSPIRE = "926c676c380046d7af99bcae343ac813";
    private static final String GROUP_THEME = "0edc90b138ef41e593cf47fbca2cb1ad";

    private Keywords() {}

    static void add(ArrayNode keywords, String text) {
        String code = Text.slug(text);
        keyword(keywords, "isogeo", code, code, text, ISOGEO, "Isogeo");
    }

    static void addTheme(ArrayNode keywords, String code) {
        // Codes are in camel case, but tags are in lower case.
        String tagCode = code.toLowerCase(Locale.ROOT);
        String label = Labels.ofTag("keyword:inspire-theme:" + tagCode, Language.FRENCH);
        keyword(keywords, "inspire-theme", code, tagCode, label, INSPIRE, "GEMET - INSPIRE themes");
    }

    static void addGroupTheme(ArrayNode keywords, String text) {
        String code = Text.slug(text);
        keyword(keywords, "group-theme", code, code, text, GROUP_THEME, "Thèmes du groupe");
    }

    private static void keyword(
            ArrayNode keywords,
            String thesaurus,
            String code,
            String tagCode,
            String text,
            String thesaurusId,
            String thesaurusName) {
        String tag = "keyword:" + thesaurus + ":" + tagCode;
        ObjectNode keyword = keywords.addObject()
                .put("_id", Identifier.named(tag))
                .put("_tag", tag)
                .put("code", code)
                .put("text", text);
        keyword.set(
                "thesaurus",
                Json.object().put("_id", thesaurusId).put("code", thesaurus).put("name", thesaurusName));
    }
}
