package io.github.camelisogeo.sandbox.internal.page;

import java.util.Arrays;
import java.util.List;

/**
 * A small picture in which each pixel is the index of a colour. Doesn't use {@code java.awt}, which needs screens and
 * fonts.
 */
final class Raster {

    private final int width;
    private final int height;
    private final byte[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] pixels() {
        return pixels;
    }

    /** Fills the area inside an odd number of rings. Each ring is alternating x and y, in pixels. */
    void fill(List<double[]> rings, int colour) {
        double[][] crossings = new double[height][];
        int[] counts = new int[height];
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                cross(ring[i], ring[i + 1], ring[next], ring[next + 1], crossings, counts);
            }
        }
        for (int row = 0; row < height; row++) {
            if (counts[row] > 1) {
                Arrays.sort(crossings[row], 0, counts[row]);
                for (int i = 0; i + 1 < counts[row]; i += 2) {
                    paint(row, crossings[row][i], crossings[row][i + 1], colour);
                }
            }
        }
    }

    /** Records where an edge crosses the middle of each row. */
    private void cross(double x1, double y1, double x2, double y2, double[][] crossings, int[] counts) {
        int from = (int) Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
        int to = (int) Math.min(height, Math.ceil(Math.max(y1, y2) - 0.5));
        for (int row = from; row < to; row++) {
            double x = x1 + (row + 0.5 - y1) * (x2 - x1) / (y2 - y1);
            if (crossings[row] == null) {
                crossings[row] = new double[8];
            } else if (counts[row] == crossings[row].length) {
                crossings[row] = Arrays.copyOf(crossings[row], 2 * counts[row]);
            }
            crossings[row][counts[row]++] = x;
        }
    }

    private void paint(int row, double west, double east, int colour) {
        int from = (int) Math.max(0, Math.ceil(west - 0.5));
        int to = (int) Math.min(width, Math.ceil(east - 0.5));
        if (from < to) {
            Arrays.fill(pixels, row * width + from, row * width + to, (byte) colour);
        }
    }

    /** Draws the border of a rectangle, as far as it is within the picture. */
    void frame(int west, int north, int east, int south, int thickness, int colour) {
        for (int row = Math.max(0, north); row <= Math.min(height - 1, south); row++) {
            boolean whole = row < north + thickness || row > south - thickness;
            for (int column = Math.max(0, west); column <= Math.min(width - 1, east); column++) {
                if (whole || column < west + thickness || column > east - thickness) {
                    pixels[row * width + column] = (byte) colour;
                }
            }
        }
    }
}
