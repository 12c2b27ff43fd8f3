package io.github.camelisogeo.sandbox.page;

import io.github.camelisogeo.sandbox.iso.Box;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The picture of a record: where it lies, in the colour of its type; the empty world when it lies nowhere. */
public final class Thumbnail {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 192;
    private static final int THICKNESS = 3;
    private static final int SMALLEST = 4;

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

    /** The same bytes for the same place and type. */
    public static byte[] png(ShownRecord record) {
        MapWindow window = record.hasPlace() ? MapWindow.around(List.of(record.box())) : MapWindow.WORLD;
        Raster raster = new Raster(WIDTH, HEIGHT);
        Thumbnail thumbnail = new Thumbnail(window);
        raster.fill(COASTS.stream().map(thumbnail::inPixels).toList(), 1);
        if (record.hasPlace()) {
            thumbnail.frame(raster, record.box());
        }
        return Png.encode(raster, SEA, LAND, RecordType.of(record.type()).colour());
    }

    /** Degrees, x and y in turn, from a path that says where it begins and then how far it is to the next point. */
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
        int west = (int) Math.round(x(box.west()));
        int north = (int) Math.round(y(box.north()));
        int east = Math.max((int) Math.round(x(box.east())), west + SMALLEST);
        int south = Math.max((int) Math.round(y(box.south())), north + SMALLEST);
        raster.frame(west, north, east, south, THICKNESS, 2);
    }
}
