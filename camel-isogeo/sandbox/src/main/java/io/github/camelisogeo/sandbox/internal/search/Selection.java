package io.github.camelisogeo.sandbox.internal.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The records that a search found, in order, as runs of copies. A position is found by a binary search in the sums of
 * their lengths, so that a page costs the same for any offset and total.
 */
public final class Selection {

    private final Catalogue catalogue;
    private final RecordIndex index;
    private final Selected selected;
    private final int[] ends;

    Selection(Catalogue catalogue, RecordIndex index, Selected selected) {
        this.catalogue = catalogue;
        this.index = index;
        this.selected = selected;
        this.ends = new int[selected.runs().size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += selected.runs().get(i).length();
            ends[i] = end;
        }
    }

    public int total() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Returns the tags of all records with their French labels, sorted. */
    public Map<String, String> tags() {
        return total() == catalogue.total() ? catalogue.tags() : SelectionSummary.tags(selected, index);
    }

    /** Returns the bounding rectangle of all envelopes as GeoJSON, or null if no record has an envelope. */
    JsonNode envelope() {
        return SelectionSummary.envelope(selected, index);
    }

    /** Returns a page of records. Empty beyond the end. */
    public List<RecordCopy> page(long offset, int limit) {
        List<RecordCopy> page = new ArrayList<>(limit);
        if (offset >= total()) {
            return page;
        }
        int from = (int) offset;
        int at = Arrays.binarySearch(ends, from);
        // The end of one run is the beginning of the next.
        int index = at >= 0 ? at + 1 : -at - 1;
        int start = index == 0 ? 0 : ends[index - 1];
        for (int place = from; page.size() < limit && place < total(); place++) {
            if (place == ends[index]) {
                start = ends[index++];
            }
            Run run = selected.runs().get(index);
            page.add(catalogue.copy(run.record(), run.from() + place - start));
        }
        return page;
    }
}
