package io.github.camelisogeo.sandbox.internal.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All targets of bulk changes by their lower-case names, since some clients write them in lower case. */
final class BulkTargets {

    static final Map<String, BulkTarget> BY_NAME = all();

    private BulkTargets() {}

    private static Map<String, BulkTarget> all() {
        Map<String, BulkTarget> targets = new TreeMap<>();
        targets.put("keywords", new NamedTarget(new KeywordNames()));
        targets.put("contacts", new NamedTarget(new ContactNames()));
        targets.put("catalogs", new NamedTarget(new CatalogNames()));
        for (String attribute : List.of(
                "title",
                "abstract",
                "collectionContext",
                "collectionMethod",
                "validFrom",
                "validityComment",
                "distance",
                "scale")) {
            targets.put(attribute.toLowerCase(Locale.ROOT), new PlainTarget(attribute, attribute));
        }
        targets.put("codepage", new PlainTarget("codePage", "encoding"));
        return targets;
    }
}
