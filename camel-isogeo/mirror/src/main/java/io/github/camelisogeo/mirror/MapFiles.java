package io.github.camelisogeo.mirror;

import io.github.camelisogeo.mirror.index.RecordIndex;
import io.github.camelisogeo.mirror.page.CatalogueScripts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The files with the whole catalogue for maps, {@code catalogue.geojson} and {@code catalogue.js}. Each contains all records, so they are
 * written in the background, a second after the first change that they lack. If the catalogue is so large that this would take much of the
 * time, it is longer. The records of a first reading are no news, and wait for its end.
 */
final class MapFiles implements AutoCloseable {

    private static final long PAUSE = 1000;

    /** How many times as long as the last write the next one waits at least. */
    private static final long PAUSE_FACTOR = 20;

    private final Path folder;
    private final RecordIndex records;
    private final CatalogueScripts scripts;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "map-files");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean outdated = true;
    private volatile long pause = PAUSE;
    private volatile MirrorException failure;

    MapFiles(Path folder, String source, RecordIndex records) {
        this.folder = folder;
        this.records = records;
        this.scripts = new CatalogueScripts(source, records);
    }

    /**
     * Notes that the catalogue has changed.
     *
     * @throws MirrorException if the files could not be written after an earlier change
     */
    void outdated(MirrorChange change) {
        outdated = true;
        if (!change.firstReading() && scheduled.compareAndSet(false, true)) {
            background.schedule(this::writeInBackground, pause, TimeUnit.MILLISECONDS);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void writeInBackground() {
        scheduled.set(false);
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
        long begun = System.nanoTime();
        GeoJsonFile.write(folder.resolve("catalogue.geojson"), records);
        try {
            scripts.write(folder);
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder.resolve("catalogue.js"), e);
        }
        pause = Math.max(PAUSE, PAUSE_FACTOR * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    @Override
    public void close() {
        background.shutdownNow();
        write();
    }
}
