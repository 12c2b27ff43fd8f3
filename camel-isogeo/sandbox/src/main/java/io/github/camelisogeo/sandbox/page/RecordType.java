package io.github.camelisogeo.sandbox.page;

import java.util.Arrays;
import java.util.Locale;

/** Types of records as people read them. */
enum RecordType {
    VECTOR("vectorDataset", "Vector dataset"),
    RASTER("rasterDataset", "Raster dataset"),
    TABLE("noGeoDataset", "Table"),
    SERVICE("service", "Service"),
    RESOURCE("resource", "Resource"),
    OTHER("", "Dataset");

    private final String word;
    private final String title;

    RecordType(String word, String title) {
        this.word = word;
        this.title = title;
    }

    static RecordType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    String title() {
        return title;
    }

    String cssClass() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }
}
