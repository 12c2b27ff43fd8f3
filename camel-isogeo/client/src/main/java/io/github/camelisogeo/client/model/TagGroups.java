package io.github.camelisogeo.client.model;

import io.github.camelisogeo.client.value.Id;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the tags of a search, see {@link MetadataSearch#tagGroups(DuplicateLabels)}. */
final class TagGroups {

    private static final Map<String, String> GROUP_OF_FILTER = new TreeMap<>(Map.ofEntries(
            Map.entry("action", "actions"),
            Map.entry("catalog", "catalogs"),
            Map.entry("contact", "contacts"),
            Map.entry("data-source", "data-sources"),
            Map.entry("format", "formats"),
            Map.entry("keyword:inspire-theme", "inspires"),
            Map.entry("keyword:isogeo", "keywords"),
            Map.entry("keyword:group-theme", "themes"),
            Map.entry("license", "licenses"),
            Map.entry("owner", "owners"),
            Map.entry("provider", "providers"),
            Map.entry("share", "shares"),
            Map.entry("coordinate-system", "srs"),
            Map.entry("type", "types")));
    private static final Set<String> WITH_DUPLICATES = Set.of("catalogs", "contacts", "data-sources", "licenses");
    private static final int SHORT_ID = 5;

    private final Map<String, String> labels;
    private final DuplicateLabels duplicates;
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    private TagGroups(Map<String, String> labels, DuplicateLabels duplicates) {
        this.labels = labels;
        this.duplicates = duplicates;
        new TreeSet<>(GROUP_OF_FILTER.values()).forEach(group -> groups.put(group, new LinkedHashMap<>()));
    }

    /**
     * Returns the groups by name, and the tags of each by label.
     *
     * @param tags the tags to group
     * @param labels the labels of these and of other tags. A tag without a label gets the text after its first colon
     */
    static Map<String, Map<String, String>> of(
            Collection<String> tags, Map<String, String> labels, DuplicateLabels duplicates) {
        TagGroups grouped = new TagGroups(labels, duplicates);
        new TreeSet<>(tags).forEach(grouped::add);
        grouped.groups.replaceAll((name, group) -> Collections.unmodifiableMap(group));
        return Collections.unmodifiableMap(grouped.groups);
    }

    private void add(String tag) {
        String name = groupOf(tag);
        if (name == null) {
            return;
        }
        Map<String, String> group = groups.get(name);
        String label = labels.get(tag) == null ? tag.substring(tag.indexOf(':') + 1) : labels.get(tag);
        if (!group.containsKey(label) || !WITH_DUPLICATES.contains(name)) {
            group.put(label, tag);
            return;
        }
        switch (duplicates) {
            case RENAME -> group.put(otherLabel(label, tag, group), tag);
            case MERGE -> group.merge(label, tag, (before, added) -> before + "||" + added);
            case IGNORE -> group.put(label, tag);
        }
    }

    private static String groupOf(String tag) {
        for (Map.Entry<String, String> entry : GROUP_OF_FILTER.entrySet()) {
            if (tag.startsWith(entry.getKey() + ":")) {
                return entry.getValue();
            }
        }
        return null;
    }

    /**
     * Adds the name of the owner to a label, or the beginning of the first identifier in the tag, which is that of a workgroup if
     * the tag names one. If that label is taken as well, adds the identifier of the object itself, so that no tag is lost.
     */
    private String otherLabel(String label, String tag, Map<String, String> group) {
        String[] parts = tag.split(":");
        String own = parts[parts.length - 1];
        String first = parts.length > 1 && Id.isIdentifier(parts[1]) ? parts[1] : own;
        String owner = labels.get("owner:" + first);
        for (String name : List.of(owner == null ? shortened(first) : owner, shortened(own), own)) {
            String other = label + " (" + name + ")";
            if (!group.containsKey(other)) {
                return other;
            }
        }
        return label + " (" + tag + ")";
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }
}
