package io.github.camelisogeo.sandbox.internal.iso;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** Translates the words of the API to ISO's code lists. Unknown words become the nearest that ISO has. */
final class IsoWords {

    private static final Map<String, String> SCOPES =
            Map.of("service", "service", "resource", "nonGeographicDataset", "noGeoDataset", "nonGeographicDataset");

    /** If ISO 639-2 has two codes for a language, INSPIRE requires the bibliographic one. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "fr", "fre", "de", "ger", "nl", "dut", "cs", "cze", "el", "gre", "ro", "rum", "sk", "slo", "sq", "alb");

    private static final Map<String, String> CHARACTER_SETS = Map.of(
            "utf-8", "utf8",
            "utf8", "utf8",
            "utf-16", "utf16",
            "iso-8859-1", "8859part1",
            "iso-8859-15", "8859part15",
            "us-ascii", "usAscii");

    private static final Map<String, String> REPRESENTATIONS =
            Map.of("vectorDataset", "vector", "rasterDataset", "grid", "noGeoDataset", "textTable");

    private static final Map<String, String> FREQUENCIES = Map.of(
            "P1D", "daily",
            "P7D", "weekly",
            "P1W", "weekly",
            "P14D", "fortnightly",
            "P1M", "monthly",
            "P3M", "quarterly",
            "P6M", "biannually",
            "P1Y", "annually");

    private static final Set<String> ROLES = Set.of(
            "author",
            "pointOfContact",
            "custodian",
            "distributor",
            "originator",
            "owner",
            "principalInvestigator",
            "processor",
            "publisher",
            "resourceProvider",
            "user");

    private static final Set<String> RESTRICTIONS = Set.of(
            "copyright", "patent", "patentPending", "trademark", "license", "intellectualPropertyRights", "restricted");

    private static final Map<String, String> EVENTS =
            Map.of("creation", "creation", "publication", "publication", "update", "revision");

    private IsoWords() {}

    static String scope(String type, boolean series) {
        String plain = known(SCOPES, type, "dataset");
        return series && plain.equals("dataset") ? "series" : plain;
    }

    /** Returns the code of a language, or null if it isn't valid. */
    static String language(String language) {
        if (language == null || !language.matches("[a-zA-Z]{2}([-_].*)?")) {
            return null;
        }
        String code = language.substring(0, 2).toLowerCase(Locale.ROOT);
        String known = LANGUAGES.getOrDefault(code, iso3(code));
        return known.isEmpty() ? null : known;
    }

    private static String iso3(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** Returns the code of a character set, or null if ISO doesn't have it. */
    static String characterSet(String encoding) {
        return encoding == null ? null : CHARACTER_SETS.get(encoding.toLowerCase(Locale.ROOT));
    }

    /** Returns the representation of a type, or null if the type doesn't determine it. */
    static String representation(String type) {
        return type == null ? null : REPRESENTATIONS.get(type);
    }

    static String frequency(String period) {
        return known(FREQUENCIES, period, "unknown");
    }

    static String role(String role) {
        return known(ROLES, role, "pointOfContact");
    }

    static String restriction(String restriction) {
        return known(RESTRICTIONS, restriction, "otherRestrictions");
    }

    static String event(String kind) {
        return known(EVENTS, kind, "revision");
    }

    private static String known(Set<String> words, String word, String otherwise) {
        return word != null && words.contains(word) ? word : otherwise;
    }

    private static String known(Map<String, String> words, String word, String otherwise) {
        return word == null ? otherwise : words.getOrDefault(word, otherwise);
    }
}
