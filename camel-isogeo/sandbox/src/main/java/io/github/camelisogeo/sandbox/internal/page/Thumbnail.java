package io.github.camelisogeo.sandbox.internal.page;

import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The thumbnail of a record, which shows its position in the colour of its type, or the empty world if it has none.
 */
public final class Thumbnail {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 192;
    private static final int BITS = 8;
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
        int[] colours = {SEA, LAND, RecordType.of(record.type()).colour()};
        BufferedImage picture = new BufferedImage(
                WIDTH,
                HEIGHT,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        Graphics2D pen = picture.createGraphics();
        try {
            new Thumbnail(record.hasPlace() ? around(record.box()) : MapWindow.WORLD).draw(record, colours[2], pen);
        } finally {
            pen.dispose();
        }
        return encoded(picture);
    }

    private static byte[] encoded(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // Given a plain stream, ImageIO would cache it in a file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(ShownRecord record, int colour, Graphics2D pen) {
        pen.setColor(new Color(LAND));
        pen.fill(land());
        if (record.hasPlace()) {
            pen.setColor(new Color(colour));
            pen.setStroke(new BasicStroke(THICKNESS));
            pen.draw(frame(record.box()));
        }
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

    private Path2D land() {
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : COASTS) {
            land.moveTo(x(ring[0]), y(-ring[1]));
            for (int i = 2; i < ring.length; i += 2) {
                land.lineTo(x(ring[i]), y(-ring[i + 1]));
            }
            land.closePath();
        }
        return land;
    }

    private double x(double longitude) {
        double middle = (window.west() + window.east()) / 2;
        return WIDTH / 2.0 + (longitude - middle) * window.stretch() * scale;
    }

    private double y(double latitude) {
        double middle = (window.south() + window.north()) / 2;
        return HEIGHT / 2.0 - (latitude - middle) * scale;
    }

    private Rectangle2D frame(Box box) {
        double width = Math.max(SMALLEST, x(box.east()) - x(box.west()));
        double height = Math.max(SMALLEST, y(box.south()) - y(box.north()));
        double x = (x(box.west()) + x(box.east())) / 2;
        double y = (y(box.north()) + y(box.south())) / 2;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }
}
