package io.github.camelisogeo.benchmarks.soak.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the server holds. It never changes, so that each answer can be checked. */
public final class Catalogue {

    /** How many records there are. */
    public static final int RECORDS = 1000;

    /** How many catalogs each record belongs to. */
    public static final int CATALOGS = 7;

    /** How many contacts the workgroup has. */
    public static final int CONTACTS = 120;

    /** The one workgroup. */
    public static final String WORKGROUP = "32f7e95ec4e94ca3bc1afda960003882";

    private static final int LEAST_FILE = 20_000;
    private static final int FILE_SPREAD = 150_000;
    private static final String FILLER =
            "lorem ipsum dolor sit amet ".repeat(20).trim();

    private Catalogue() {}

    /** Returns the identifier of what has a number: a record if the number is less than {@link #RECORDS}. */
    public static String id(long number) {
        return String.format(Locale.ROOT, "%032x", number);
    }

    /** Returns the title of a record. */
    public static String title(String id) {
        return "record " + id;
    }

    /** Returns the query that a number of records match. */
    public static String query(int records) {
        return "size" + records;
    }

    /** Returns the file that belongs to a record, as XML or behind a link. */
    public static byte[] file(String id) {
        int hash = id.hashCode();
        byte[] content = new byte[LEAST_FILE + Math.floorMod(hash, FILE_SPREAD)];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (hash + i * 31);
        }
        return content;
    }

    static boolean holds(String id) {
        return id.matches("0{24}[0-9a-f]{8}") && Long.parseLong(id, 16) < RECORDS;
    }

    static byte[] record(String id, String title) {
        return bytes(recordJson(id, title));
    }

    static byte[] contact(String id, String name) {
        return bytes("{\"_id\":\"" + id + "\",\"name\":\"" + name + "\",\"type\":\"custom\"}");
    }

    static byte[] link(String metadataId, String title) {
        return bytes("[{\"_id\":\"" + metadataId + "\",\"title\":\"" + title
                + "\",\"type\":\"hosted\",\"kind\":\"data\",\"actions\":[\"download\"]}]");
    }

    static byte[] catalogs() {
        return list(CATALOGS, i -> "{\"_id\":\"" + id(i) + "\",\"name\":\"catalog " + i + "\"}");
    }

    static byte[] contacts() {
        return list(CONTACTS, i -> "{\"_id\":\"" + id(i) + "\",\"name\":\"contact " + i + "\",\"type\":\"custom\"}");
    }

    static byte[] page(int total, int offset, int limit) {
        String records = IntStream.range(offset, Math.min(total, offset + limit))
                .mapToObj(i -> recordJson(id(i), title(id(i))))
                .collect(Collectors.joining(",", "[", "]"));
        return bytes("{\"total\":" + total + ",\"offset\":" + offset + ",\"limit\":" + limit
                + ",\"tags\":{},\"results\":" + records + "}");
    }

    private static String recordJson(String id, String title) {
        return "{\"_id\":\"" + id + "\",\"title\":\"" + title + "\",\"type\":\"vectorDataset\",\"abstract\":\"" + FILLER
                + "\"}";
    }

    private static byte[] list(int size, IntFunction<String> item) {
        return bytes(IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
