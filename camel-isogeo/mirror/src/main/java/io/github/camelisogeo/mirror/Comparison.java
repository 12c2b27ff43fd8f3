package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares records of the catalogue with those of the mirror. For one comparison. */
final class Comparison {

    private static final int SHOWN = 5;

    private final RecordFiles files;
    private final List<String> shown = new ArrayList<>();
    private long differences;
    private long missing;
    private long records;

    Comparison(RecordFiles files) {
        this.files = files;
    }

    /** Compares a record of the catalogue. */
    void add(byte[] json) throws IOException {
        JsonNode there = ModelJson.mapper().readTree(json);
        String found = there.path("_id").asText();
        if (!Id.isIdentifier(found)) {
            // Left out of the mirror, too.
            return;
        }
        String id = Id.of(found).toString();
        byte[] mirrored = files.read(id);
        records++;
        if (mirrored == null) {
            missing++;
            differ(id + " is missing");
        } else if (!there.equals(ModelJson.mapper().readTree(mirrored))) {
            differ(id + " differs");
        }
    }

    private void differ(String difference) {
        differences++;
        if (shown.size() < SHOWN) {
            shown.add(difference);
        }
    }

    long records() {
        return records;
    }

    /** Returns the differences as text, or an empty text if there are none. */
    String difference() {
        long mirrored = files.count();
        if (mirrored != records - missing) {
            differ("the mirror has " + mirrored + " files, but the catalogue has " + records + " records");
        }
        String text = String.join(", ", shown);
        return differences <= shown.size() ? text : text + " and " + (differences - shown.size()) + " more";
    }
}
