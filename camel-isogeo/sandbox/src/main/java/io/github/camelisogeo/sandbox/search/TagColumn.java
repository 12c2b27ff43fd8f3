package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags of each record as numbers, so that the tags of a hundred thousand records are gathered in milliseconds. */
final class TagColumn {

    private final List<Tag> tags = new ArrayList<>();
    private final int[][] ofRecords;

    TagColumn(List<CatalogueRecord> records) {
        Map<Tag, Integer> numbers = new HashMap<>();
        ofRecords = new int[records.size()][];
        for (int place = 0; place < ofRecords.length; place++) {
            ofRecords[place] = records.get(place).tags().entrySet().stream()
                    .mapToInt(tag -> numbers.computeIfAbsent(new Tag(tag.getKey(), tag.getValue()), this::number))
                    .toArray();
        }
    }

    private int number(Tag tag) {
        tags.add(tag);
        return tags.size() - 1;
    }

    /** A tag as a record has it: old records carry tags without label. */
    private record Tag(String name, String label) {}

    /** Notes the tags of a record in {@code seen}. */
    void see(int place, BitSet seen) {
        for (int tag : ofRecords[place]) {
            seen.set(tag);
        }
    }

    /** Adds the tags that were seen: one that has a label wins over one that has none. */
    void collect(BitSet seen, Map<String, String> into) {
        seen.stream().mapToObj(tags::get).forEach(tag -> put(tag.name(), tag.label(), into));
    }

    static void put(String name, String label, Map<String, String> into) {
        if (label != null) {
            into.putIfAbsent(name, label);
        } else if (!into.containsKey(name)) {
            into.put(name, null);
        }
    }
}
