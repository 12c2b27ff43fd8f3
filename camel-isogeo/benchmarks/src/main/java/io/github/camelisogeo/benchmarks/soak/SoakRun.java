package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.UnfriendlyServer;
import io.github.camelisogeo.client.IsogeoClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One soak from its start to its end. */
final class SoakRun {

    private static final Duration LONGEST_PERIOD = Duration.ofSeconds(10);
    private static final int SAMPLES = 12;
    /** Loading classes takes its time, and heeds no interrupt. */
    private static final long COLD_MS = 3_000;

    private static final long DISTURB_EVERY_MS = 150;
    private static final long REPLACE_EVERY_MS = 3_000;
    private static final long LAST_CALL_MS = 1_500;
    private static final long END_MS = 3_000;
    private static final long STEP_MS = 100;
    private static final int GUEST_ONE_IN = 5;

    private final Duration length;
    private final Consumer<String> out;
    private final Random random;
    private final long seed;
    private final int maxConnections;
    private final Tally tally = new Tally();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();
    private final int threads;
    private Shared<IsogeoClient> host;
    private volatile Shared<IsogeoClient> guest;

    /**
     * @param out takes the lines that tell how it goes
     */
    SoakRun(Duration length, int threads, long seed, Consumer<String> out) {
        this.length = length;
        this.threads = threads;
        this.seed = seed;
        this.out = out;
        this.random = new Random(seed);
        this.maxConnections = Math.max(4, threads / 2);
    }

    /** Runs it, and returns what was wrong. */
    List<String> run() throws IOException, InterruptedException {
        ScheduledExecutorService disturber =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "soak-disturber"));
        try (UnfriendlyServer server = UnfriendlyServer.start(seed, tally::violation);
                Hiccups hiccups = Hiccups.start()) {
            host = Clients.open(server.url(), maxConnections);
            guest = Clients.open(server.url(), maxConnections);
            startCallers(server, hiccups);
            disturber.scheduleAtFixedRate(told(this::disturbAny), COLD_MS, DISTURB_EVERY_MS, TimeUnit.MILLISECONDS);
            disturber.scheduleAtFixedRate(
                    told(() -> replaceGuest(server)), COLD_MS, REPLACE_EVERY_MS, TimeUnit.MILLISECONDS);
            watch(server);
            disturber.shutdownNow();
            stopCallers();
            host.close();
            guest.close();
            requireNoConnections(server);
        } finally {
            disturber.shutdownNow();
        }
        List<String> violations = new ArrayList<>();
        tally.violations().forEach(violations::add);
        violations.addAll(new Verdict(samples, mostConnections()).violations());
        return violations;
    }

    private void startCallers(UnfriendlyServer server, Hiccups hiccups) {
        AtomicLong numbers = new AtomicLong();
        for (int i = 0; i < threads; i++) {
            Random own = new Random(seed * 31 + i);
            Judge judge = new Judge(tally, hiccups);
            callers.add(new Caller(i, judge, new Workload(judge, own, server, numbers), own, this::anyClient));
        }
        callers.forEach(Caller::start);
    }

    private Shared<IsogeoClient> anyClient(Random chooser) {
        return chooser.nextInt(GUEST_ONE_IN) == 0 ? guest : host;
    }

    /** A schedule says nothing of a task that fails, and ends. */
    private Runnable told(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                tally.violation("closing or interrupting failed with " + e);
            }
        };
    }

    private void disturbAny() {
        Caller caller = callers.get(random.nextInt(callers.size()));
        if (random.nextInt(3) > 0) {
            caller.interrupt();
        } else {
            caller.closeOpened();
        }
    }

    private void replaceGuest(UnfriendlyServer server) {
        Shared<IsogeoClient> before = guest;
        guest = Clients.open(server.url(), maxConnections);
        before.close();
    }

    /** For both clients those in use, as many idle ones and a token request each, and a download for each caller. */
    private int mostConnections() {
        return 2 * (2 * maxConnections + 2) + threads;
    }

    private void watch(UnfriendlyServer server) throws InterruptedException {
        long begun = System.nanoTime();
        long period = Math.min(LONGEST_PERIOD.toMillis(), length.toMillis() / SAMPLES);
        long count = length.toMillis() / period;
        for (long i = 1; i <= count; i++) {
            long due = begun + TimeUnit.MILLISECONDS.toNanos(i * period);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            Sample sample = Sample.take(tally.answers(), server.connections());
            samples.add(sample);
            out.accept(String.format(
                    Locale.ROOT,
                    "%5.0f s  %s  %s  requests %d",
                    (System.nanoTime() - begun) / 1e9,
                    tally,
                    sample,
                    server.requests()));
        }
    }

    /** What is still under way after some time is interrupted, and must end then: of a longer reading each part. */
    private void stopCallers() throws InterruptedException {
        callers.forEach(Caller::stop);
        long begun = System.nanoTime();
        for (Caller caller : callers) {
            boolean ended = caller.ends(LAST_CALL_MS / threads);
            while (!ended && System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(LAST_CALL_MS + END_MS)) {
                caller.interrupt();
                ended = caller.ends(STEP_MS);
            }
            if (!ended) {
                tally.violation("a call doesn't end");
            }
        }
    }

    private void requireNoConnections(UnfriendlyServer server) throws InterruptedException {
        for (long waited = 0; server.connections() > 0 && waited < END_MS; waited += STEP_MS) {
            TimeUnit.MILLISECONDS.sleep(STEP_MS);
        }
        if (server.connections() > 0) {
            tally.violation(server.connections() + " connections are open after the clients were closed");
        }
    }
}
