package io.github.camelisogeo.sandbox.page;

import java.util.Arrays;
import java.util.Locale;

/** Types of records as people read them. */
enum RecordType {
    VECTOR("vectorDataset", "Vector dataset", 0x1f7a5a),
    RASTER("rasterDataset", "Raster dataset", 0xb4632a),
    TABLE("noGeoDataset", "Table", 0x6b5ca5),
    SERVICE("service", "Service", 0x2a6fb4),
    RESOURCE("resource", "Resource", 0x8a8a2a),
    OTHER("", "Dataset", 0x5b6b72);

    private final String word;
    private final String title;
    private final int colour;

    RecordType(String word, String title, int colour) {
        this.word = word;
        this.title = title;
        this.colour = colour;
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

    /** As in the style sheet, 0xRRGGBB. */
    int colour() {
        return colour;
    }

    String cssClass() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }
}
