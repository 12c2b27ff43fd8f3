package io.github.camelisogeo.mirror;

import io.github.camelisogeo.mirror.page.PageChange;
import io.github.camelisogeo.mirror.page.PageFiles;
import io.github.camelisogeo.mirror.page.PageServer;
import io.github.camelisogeo.mirror.page.RecordSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Mirrors a catalogue to a folder and follows its changes until it is stopped. Without an account in the environment, it starts a sandbox
 * and an editor of its own and mirrors that.
 */
public final class IsogeoMirror {

    /** The longest time to wait for an edit to be mirrored. */
    private static final long EDIT_MILLIS = 120_000;

    private static final Duration EDIT_AT_ONCE = Duration.ofMillis(100);
    private static final int EXIT_SECONDS = 15;

    private final Console console;
    private final Run run = new Run();
    private final Patience patience;

    IsogeoMirror(PrintStream out, PrintStream err) {
        this.console = new Console(out, err);
        this.patience = new Patience(run, console);
    }

    /** Runs the application with settings from system properties ({@code demo.*}, {@code sandbox.*}) and the environment. */
    public static void main(String[] args) {
        IsogeoMirror sync = new IsogeoMirror(System.out, System.err);
        CountDownLatch over = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> {
            sync.run.end();
            await(over);
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        int status = sync.run(text(System.getProperties()), System.getenv());
        over.countDown();
        if (status != 0) {
            // In `mvn -Pdemo` this ends Maven too. An exception would add a page of Maven's own output.
            System.exit(status);
        }
    }

    private static void await(CountDownLatch over) {
        try {
            over.await(EXIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> text(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Runs the application and returns the exit status. A failure is reported as one line of the error output. */
    int run(Map<String, String> properties, Map<String, String> environment) {
        try {
            return mirror(MirrorSettings.of(properties, environment)) ? 0 : 1;
        } catch (Exception e) {
            console.complain(Problem.of(e));
        }
        return 1;
    }

    /** Ends a run from another thread. */
    void end() {
        run.end();
    }

    private boolean mirror(MirrorSettings settings) throws Exception {
        try (OutputFolder folder = OutputFolder.open(settings.output(), Source.nameOf(settings));
                Source source = Source.open(settings)) {
            console.say(source.description());
            console.say("Writing to " + folder.path().toAbsolutePath().normalize());
            if (source.isEmbedded()) {
                folder.empty();
            } else {
                folder.emptyUnlessFollowed();
            }
            install(folder);
            try (Mirror mirror = Mirror.open(folder, source.title());
                    PageServer page = PageServer.start(
                            folder.path(),
                            settings.page().number(),
                            settings.page().givesWay(),
                            source.title(),
                            mirror.records())) {
                console.say("Map on " + page.url());
                mirror.observe((change, record) -> page.publish(forPage(change, record)));
                return follow(settings, source, folder, mirror);
            }
        }
    }

    private static void install(OutputFolder folder) {
        try {
            PageFiles.install(folder.path());
        } catch (IOException e) {
            throw MirrorException.cannotWrite(folder.path(), e);
        }
    }

    private static PageChange forPage(MirrorChange change, RecordSummary record) {
        return new PageChange(change.type(), change.id(), change.modified(), change.title(), record);
    }

    private boolean follow(MirrorSettings settings, Source source, OutputFolder folder, Mirror mirror)
            throws Exception {
        Duration edit = settings.once() ? EDIT_AT_ONCE : settings.poll();
        try (FollowedCatalogue catalogue =
                new FollowedCatalogue(source, folder.state(), settings.poll(), edit, new Polls(run, console))) {
            Editor editor = new Editor(mirror.records(), settings.once() ? settings.edits() : 0);
            catalogue.add(new CatalogueRoutes(mirror, run));
            catalogue.add(new ComparisonRoute());
            if (source.isEmbedded()) {
                catalogue.add(new EditorRoutes(editor, run, console));
                mirror.observe((change, record) -> editor.seen(change));
            }
            catalogue.start();
            if (!read(catalogue, mirror)) {
                return true;
            }
            if (source.isEmbedded() && !(settings.once() && settings.edits() == 0)) {
                catalogue.startRoute(EditorRoutes.EDIT);
            }
            if (!settings.once()) {
                run.await("the end", () -> false, 0);
                console.say("Stopping");
                return true;
            }
            boolean mirrored = source.isEmbedded() ? settings.edits() == 0 || awaitEdits(editor) : awaitAnotherPoll();
            mirror.finishMaps();
            return mirrored && compare(patience.ask(() -> catalogue.compare(mirror.files())), editor);
        }
    }

    /** Waits for the first reading, or for the changes since the last run. Returns false if the user ended the run before that. */
    private boolean read(FollowedCatalogue catalogue, Mirror mirror) throws Exception {
        long before = mirror.size();
        Progress progress = new Progress(console, patience.ask(catalogue::count), System::nanoTime);
        mirror.observe((change, record) -> {
            if (change.firstReading()) {
                progress.recordRead();
            } else {
                console.change(change);
            }
            run.news();
        });
        if (before > 0) {
            console.say("Continuing with " + before + " records of an earlier run");
        }
        catalogue.startRoute(CatalogueRoutes.FOLLOW);
        if (!run.await("the first reading", () -> run.polls() > 0, 0)) {
            return false;
        }
        mirror.finishMaps();
        console.say(mirror.size() + " records mirrored in " + progress.seconds() + ", following what changes");
        return true;
    }

    private boolean awaitEdits(Editor editor) throws Exception {
        if (!run.await("the edits to be mirrored", editor::isMirrored, EDIT_MILLIS)) {
            return false;
        }
        // An edit can change other records too, such as the service whose layer shows a deleted dataset.
        return awaitAnotherPoll() && awaitAnotherPoll();
    }

    private boolean awaitAnotherPoll() throws Exception {
        int before = run.polls();
        return run.await("another poll", () -> run.polls() > before, 0);
    }

    private boolean compare(Comparison comparison, Editor editor) {
        String difference = comparison.difference();
        if (!difference.isEmpty()) {
            console.complain("not in step: " + difference);
            return false;
        }
        console.say("in step: " + comparison.records() + " records, " + editor.seen(MirrorChange.CREATED) + " created, "
                + editor.seen(MirrorChange.UPDATED) + " updated, " + editor.seen(MirrorChange.DELETED) + " deleted");
        return true;
    }
}
