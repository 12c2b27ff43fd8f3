package io.github.camelisogeo.sandbox.internal.page;

import java.util.Arrays;
import java.util.Locale;

/** The types of records with their names for people. */
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

    /** Returns the colour of the style sheet, as 0xRRGGBB. */
    int colour() {
        return colour;
    }

    String cssClass() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }
}
