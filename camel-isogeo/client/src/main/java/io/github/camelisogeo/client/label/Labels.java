package io.github.camelisogeo.client.label;

import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.LimitationRestriction;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.OpenEnum;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the API in one language. French and English are known; any other language is English. Immutable; nobody is asked.
 *
 * <p>Groups are those of Isogeo's translator (roles, formatTypes, restrictions, ...), and for enums that it doesn't know one that is named
 * as the enum ({@code linkKind}).
 */
public final class Labels {

    private static final String DEFAULT = "fr";
    private static final String OTHERWISE = "en";
    private static final Map<Class<?>, String> GROUPS = Map.of(
            ContactRole.class, "roles",
            EventKind.class, "events",
            LimitationRestriction.class, "restrictions",
            LimitationType.class, "limitations",
            MetadataType.class, "formatTypes");

    private final String language;

    private Labels(String language) {
        this.language = language;
    }

    /** The words in a language, {@code fr} or {@code en} in any case, with a region or without; null is French, any other language English. */
    public static Labels in(String language) {
        String wanted =
                language == null ? DEFAULT : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Labels(LabelTable.of(wanted) == null ? OTHERWISE : wanted);
    }

    /** The language: {@code fr} or {@code en}. */
    public String language() {
        return language;
    }

    /** The names of the groups. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(LabelTable.of(language).keySet());
    }

    /** The words of a group by key, in their order; empty for a group that there is none of. */
    public Map<String, String> group(String name) {
        return LabelTable.of(language).getOrDefault(name, Map.of());
    }

    /**
     * A word; null where there is none.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public String label(String group, String key) {
        if (!groups().contains(group)) {
            throw new IllegalArgumentException(
                    "there is no group of words '" + group + "', it must be one of: " + String.join(", ", groups()));
        }
        return group(group).get(key);
    }

    /** A word in another language; null where there is none. A group that there is none of is refused likewise. */
    public String label(String otherLanguage, String group, String key) {
        return in(otherLanguage).label(group, key);
    }

    /** The word for a value; null where there is none. */
    public String label(OpenEnum value) {
        String type = value.getClass().getSimpleName();
        String group = GROUPS.getOrDefault(
                value.getClass(), type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        return group(group).get(value.wireValue());
    }

    /**
     * A size as people read it, in units of 1024: {@code 199.35 Ko}.
     *
     * @throws IllegalArgumentException if it is negative, or beyond the units
     */
    public String size(long bytes) {
        return HumanSize.of(bytes, language);
    }
}
