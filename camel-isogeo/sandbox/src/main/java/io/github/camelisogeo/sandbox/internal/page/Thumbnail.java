package io.github.camelisogeo.sandbox.internal.page;

import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thumbnail of a record, which shows its position in the colour of its type, or the empty world if it has none.
 */
public final class Thumbnail {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 192;
    private static final int THICKNESS = 3;
    private static final int SMALLEST = 12;

    /** The margin on each side, in degrees, wide enough to show some coast. */
    private static final double AROUND = 8;

    private static final int SEA = 0xdcebf0;
    private static final int LAND = 0xe9e4d4;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final List<double[]> COASTS =
            RecordMap.rings().map(ring -> coordinates(NUMBER.matcher(ring))).toList();

    private final MapWindow window;
    private final double scale;

    private Thumbnail(MapWindow window) {
        this.window = window;
        scale = Math.min(WIDTH / (window.width() * window.stretch()), HEIGHT / window.height());
    }

    /** Returns the PNG. The same position and type always give the same bytes. */
    public static byte[] png(ShownRecord record) {
        MapWindow window = record.hasPlace() ? around(record.box()) : MapWindow.WORLD;
        Raster raster = new Raster(WIDTH, HEIGHT);
        Thumbnail thumbnail = new Thumbnail(window);
        raster.fill(COASTS.stream().map(thumbnail::inPixels).toList(), 1);
        if (record.hasPlace()) {
            thumbnail.frame(raster, record.box());
        }
        return Png.encode(raster, SEA, LAND, RecordType.of(record.type()).colour());
    }

    private static MapWindow around(Box box) {
        double x = (box.west() + box.east()) / 2;
        double y = (box.south() + box.north()) / 2;
        double aside = Math.max(AROUND, (box.east() - box.west()) * 0.6);
        double above = Math.max(AROUND, (box.north() - box.south()) * 0.6);
        return new MapWindow(x - aside, y - above, x + aside, y + above);
    }

    /** Returns alternating x and y in degrees, from a path of one absolute and many relative positions. */
    private static double[] coordinates(Matcher numbers) {
        double[] steps = numbers.results()
                .mapToDouble(number -> Integer.parseInt(number.group()) / 100.0)
                .toArray();
        for (int i = 2; i < steps.length; i++) {
            steps[i] += steps[i - 2];
        }
        return steps;
    }

    private double[] inPixels(double[] ring) {
        double[] pixels = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            pixels[i] = x(ring[i]);
            pixels[i + 1] = y(-ring[i + 1]);
        }
        return pixels;
    }

    private double x(double longitude) {
        double middle = (window.west() + window.east()) / 2;
        return WIDTH / 2.0 + (longitude - middle) * window.stretch() * scale;
    }

    private double y(double latitude) {
        double middle = (window.south() + window.north()) / 2;
        return HEIGHT / 2.0 - (latitude - middle) * scale;
    }

    private void frame(Raster raster, Box box) {
        double halfWidth = Math.max(SMALLEST, x(box.east()) - x(box.west())) / 2;
        double halfHeight = Math.max(SMALLEST, y(box.south()) - y(box.north())) / 2;
        double x = (x(box.west()) + x(box.east())) / 2;
        double y = (y(box.north()) + y(box.south())) / 2;
        raster.frame(
                (int) Math.round(x - halfWidth),
                (int) Math.round(y - halfHeight),
                (int) Math.round(x + halfWidth),
                (int) Math.round(y + halfHeight),
                THICKNESS,
                2);
    }
}
