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
 * The labels of the API's terms in one language. There are labels in French and English; any other language gets English ones. Immutable.
 * No requests are sent.
 *
 * <p>The groups are those of Isogeo's translator (roles, formatTypes, restrictions and so on). Each enum that the translator doesn't have
 * is a group with the name of the enum ({@code linkKind}).
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

    /**
     * Returns the labels in a language: {@code fr} or {@code en}, in upper or lower case, with or without a region. Null means French, and
     * any other language means English.
     */
    public static Labels in(String language) {
        String wanted =
                language == null ? DEFAULT : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Labels(LabelTable.of(wanted) == null ? OTHERWISE : wanted);
    }

    /** Returns the language: {@code fr} or {@code en}. */
    public String language() {
        return language;
    }

    /** Returns the names of the groups. */
    public Set<String> groups() {
        return Collections.unmodifiableSet(LabelTable.of(language).keySet());
    }

    /** Returns the labels of a group by key, in their original order, or an empty map if there is no such group. */
    public Map<String, String> group(String name) {
        return LabelTable.of(language).getOrDefault(name, Map.of());
    }

    /**
     * Returns a label, or null if the group doesn't have the key.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public String label(String group, String key) {
        if (!groups().contains(group)) {
            throw new IllegalArgumentException(
                    "there is no group of labels '" + group + "', it must be one of: " + String.join(", ", groups()));
        }
        return group(group).get(key);
    }

    /**
     * Returns a label in another language, or null if the group doesn't have the key.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public String label(String otherLanguage, String group, String key) {
        return in(otherLanguage).label(group, key);
    }

    /** Returns the label of a value, or null if there is none. */
    public String label(OpenEnum value) {
        String type = value.getClass().getSimpleName();
        String group = GROUPS.getOrDefault(
                value.getClass(), type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        return group(group).get(value.wireValue());
    }

    /**
     * Formats a size for people, in units of 1024 bytes: {@code 199.35 Ko}.
     *
     * @throws IllegalArgumentException if the size is negative or too large for the largest unit
     */
    public String size(long bytes) {
        return HumanSize.of(bytes, language);
    }
}
