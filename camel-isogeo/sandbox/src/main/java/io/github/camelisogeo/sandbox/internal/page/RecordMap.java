package io.github.camelisogeo.sandbox.internal.page;

import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The envelopes of records over an outline of the land, in SVG. Uses no map tiles, and so no network. */
final class RecordMap {

    /** Smaller records are drawn in this size, as a fraction of the window. */
    private static final double SMALLEST = 0.012;

    private static final String LAND = land();

    private final MapWindow window;
    private final String label;

    RecordMap(MapWindow window, String label) {
        this.window = window;
        this.label = label;
    }

    private static String land() {
        return rings().collect(Collectors.joining());
    }

    /** Returns the outline of the land, each ring as an SVG path. */
    static Stream<String> rings() {
        return Template.text("outline.txt").lines().filter(line -> !line.startsWith("#"));
    }

    /** Draws large records below small ones, so that users can point at each of them. */
    String svg(List<ShownRecord> records) {
        Map<Box, List<ShownRecord>> byPlace = records.stream()
                .filter(record -> record.hasPlace() && window.meets(record.box()))
                .collect(Collectors.groupingBy(ShownRecord::box, LinkedHashMap::new, Collectors.toList()));
        String boxes = byPlace.values().stream()
                .sorted(Comparator.comparingDouble(place -> -area(place.get(0).box())))
                .map(this::rectangle)
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"%s\" role=\"img\" aria-label=\"%s\"><g transform=\"scale(%.4f 1)\">"
                        + "<use href=\"#land\"/>%s</g></svg>",
                window.viewBox(),
                Html.escaped(label),
                window.stretch(),
                boxes);
    }

    /** Returns the definition of the land, which all maps of a page share. */
    static String definition() {
        return "<svg class=\"defs\" aria-hidden=\"true\"><defs><path id=\"land\" transform=\"scale(.01)\" d=\"" + LAND
                + "\"/></defs></svg>";
    }

    private static double area(Box box) {
        return (box.east() - box.west()) * (box.north() - box.south());
    }

    private String rectangle(List<ShownRecord> place) {
        ShownRecord record = place.get(0);
        String others = place.size() == 1 ? "" : " (+" + (place.size() - 1) + ")";
        Box box = record.box();
        double width = Math.max(box.east() - box.west(), window.width() * SMALLEST);
        double height = Math.max(box.north() - box.south(), window.height() * SMALLEST);
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.3f\" y=\"%.3f\" width=\"%.3f\" height=\"%.3f\"><title>%s%s</title></rect>",
                RecordType.of(record.type()).cssClass(),
                (box.west() + box.east() - width) / 2,
                -(box.south() + box.north() + height) / 2,
                width,
                height,
                Html.escaped(record.title()),
                others);
    }
}
