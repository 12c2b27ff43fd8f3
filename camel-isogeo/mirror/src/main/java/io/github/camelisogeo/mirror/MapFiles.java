package io.github.camelisogeo.mirror;

import io.github.camelisogeo.mirror.page.CatalogueScript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The files with the whole catalogue for maps, {@code catalogue.geojson} and {@code catalogue.js}. They are written after changes, in the
 * background and at most once per second, since each contains all records.
 */
final class MapFiles implements AutoCloseable {

    private static final long PAUSE = 1000;

    /** The order of the API's lists: newest first. */
    private static final Comparator<MirroredRecord> NEWEST_FIRST = Comparator.comparing((MirroredRecord record) ->
                    String.valueOf(record.feature().properties().get("created")))
            .reversed()
            .thenComparing(record -> record.feature().id());

    private final Path folder;
    private final String source;
    private final Supplier<Collection<MirroredRecord>> records;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "map-files");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean outdated = true;
    private volatile MirrorException failure;

    private MapFiles(Path folder, String source, Supplier<Collection<MirroredRecord>> records) {
        this.folder = folder;
        this.source = source;
        this.records = records;
    }

    static MapFiles begin(Path folder, String source, Supplier<Collection<MirroredRecord>> records) {
        MapFiles files = new MapFiles(folder, source, records);
        files.background.scheduleWithFixedDelay(files::writeInBackground, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
        return files;
    }

    /**
     * Notes that the catalogue has changed.
     *
     * @throws MirrorException if the files could not be written after an earlier change
     */
    void outdated() {
        outdated = true;
        if (failure != null) {
            throw failure;
        }
    }

    private void writeInBackground() {
        try {
            write();
        } catch (MirrorException e) {
            failure = e;
        }
    }

    /** Writes the files if they aren't up to date. */
    synchronized void write() {
        if (!outdated) {
            return;
        }
        outdated = false;
        List<MirroredRecord> now = records.get().stream().sorted(NEWEST_FIRST).toList();
        GeoJsonFile.write(
                folder.resolve("catalogue.geojson"),
                now.stream().map(MirroredRecord::feature).toList());
        try {
            CatalogueScript.write(
                    folder, source, now.stream().map(MirroredRecord::summary).toList());
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder.resolve("catalogue.js"), e);
        }
    }

    @Override
    public void close() {
        background.shutdown();
        write();
    }
}
