package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keywords, grouped by thesaurus. The topics of ISO aren't keywords in ISO 19139, but categories. */
final class IsoKeywords {

    private static final String TOPICS = "iso19115-topic";
    private static final String INSPIRE = "inspire-theme";
    private static final String INSPIRE_TITLE = "GEMET - INSPIRE themes, version 1.0";
    private static final String INSPIRE_PUBLISHED = "2008-06-01";

    private static final List<String> CATEGORIES = List.of(
            "farming",
            "biota",
            "boundaries",
            "climatologyMeteorologyAtmosphere",
            "economy",
            "elevation",
            "environment",
            "geoscientificInformation",
            "health",
            "imageryBaseMapsEarthCover",
            "intelligenceMilitary",
            "inlandWaters",
            "location",
            "oceans",
            "planningCadastre",
            "society",
            "structure",
            "transportation",
            "utilitiesCommunication");

    private IsoKeywords() {}

    static void keywords(IsoOutput iso, JsonNode record) {
        Map<String, List<String>> byThesaurus = new LinkedHashMap<>();
        for (JsonNode keyword : record.path("keywords")) {
            String text = Json.text(keyword, "text");
            if (text != null && !text.isBlank() && category(keyword).isEmpty()) {
                byThesaurus
                        .computeIfAbsent(thesaurus(keyword), code -> new ArrayList<>())
                        .add(text);
            }
        }
        byThesaurus.forEach((code, texts) -> group(iso, code, texts));
    }

    private static void group(IsoOutput iso, String thesaurus, List<String> texts) {
        iso.in("gmd:descriptiveKeywords", "gmd:MD_Keywords", () -> {
            texts.forEach(text -> iso.text("gmd:keyword", text));
            iso.code("gmd:type", "gmd:MD_KeywordTypeCode", "theme");
            if (thesaurus.equals(INSPIRE)) {
                IsoCitation.of(iso, "gmd:thesaurusName", INSPIRE_TITLE, INSPIRE_PUBLISHED);
            } else if (!thesaurus.isEmpty()) {
                IsoCitation.of(iso, "gmd:thesaurusName", thesaurus, null);
            }
        });
    }

    static void categories(IsoOutput iso, JsonNode record) {
        for (JsonNode keyword : record.path("keywords")) {
            category(keyword)
                    .ifPresent(category -> iso.value("gmd:topicCategory", "gmd:MD_TopicCategoryCode", category));
        }
    }

    private static Optional<String> category(JsonNode keyword) {
        if (!thesaurus(keyword).equals(TOPICS)) {
            return Optional.empty();
        }
        String code = String.valueOf(Json.text(keyword, "code")).toLowerCase(Locale.ROOT);
        return CATEGORIES.stream()
                .filter(category -> category.toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** Returns the code of the thesaurus, which old records only name in the tag. */
    private static String thesaurus(JsonNode keyword) {
        String tag = Json.text(keyword, "_tag");
        String[] parts = tag == null ? new String[0] : tag.split(":", 3);
        return parts.length == 3 ? parts[1] : "";
    }
}
