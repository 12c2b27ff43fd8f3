package io.github.camelisogeo.mirror.page;

import io.github.camelisogeo.mirror.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records for the page, newest first: {@code catalogue.js} contains as many as a browser can show, {@code catalogue-2.js} the next ones,
 * and so on. They are scripts because a page that is opened from disk can't read other files.
 */
public final class CatalogueScripts {

    /** The names of the files. */
    public static final Pattern NAMES = Pattern.compile("catalogue(?:-([1-9]\\d{0,6}))?\\.js");

    /** The number of records in each script. */
    private static final int MOST = 100_000;

    private final String source;
    private final Summaries records;
    private final int most;

    /**
     * Creates the scripts of a catalogue.
     *
     * @param source a description of the catalogue to show on the page
     */
    public CatalogueScripts(String source, Summaries records) {
        this(source, records, MOST);
    }

    CatalogueScripts(String source, Summaries records, int most) {
        this.source = source;
        this.records = records;
        this.most = most;
    }

    /** Returns the number of the script with a name, or empty if there is none. */
    OptionalInt part(String name) {
        Matcher matcher = NAMES.matcher(name);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int part = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        return name.equals(name(part)) && part <= parts() ? OptionalInt.of(part) : OptionalInt.empty();
    }

    private long parts() {
        return Math.max(1, (records.size() + most - 1) / most);
    }

    private static String name(long part) {
        return part == 1 ? "catalogue.js" : "catalogue-" + part + ".js";
    }

    /** Writes all scripts to the folder of the page, each as a whole or not at all, and removes those that are no longer needed. */
    public void write(Path folder) throws IOException {
        int part = 1;
        for (long parts = parts(); part <= parts; part++) {
            try (WholeFile file = WholeFile.replacing(folder.resolve(name(part)));
                    OutputStream out = new BufferedOutputStream(file.stream())) {
                write(part, null, out);
                out.flush();
                file.finish();
            }
        }
        while (Files.deleteIfExists(folder.resolve(name(part)))) {
            part++;
        }
    }

    /**
     * Writes a script.
     *
     * @param version what distinguishes this state of the catalogue from others, for a page that receives changes from its server; null
     * for a file
     */
    void write(int part, String version, OutputStream out) throws IOException {
        String written = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        byte[] head = ScriptJson.bytes(new Head(source, written, version != null, version, part, most, records.size()));
        out.write("window.isogeoCatalogue = ".getBytes(StandardCharsets.US_ASCII));
        // The records go into the same object.
        out.write(head, 0, head.length - 1);
        out.write(",\"records\":[".getBytes(StandardCharsets.US_ASCII));
        records.write((part - 1L) * most, most, out);
        out.write("]};\n".getBytes(StandardCharsets.US_ASCII));
    }

    private record Head(String source, String written, boolean live, String version, int part, int most, long total) {}
}
