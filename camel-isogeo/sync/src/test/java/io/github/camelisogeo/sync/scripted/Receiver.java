package io.github.camelisogeo.sync.scripted;

import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.change.ChangeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * A receiver that keeps what it is told, refuses what it is told to refuse, and writes down each time it is told something that it must
 * never be told. See {@link ReceiverRules}.
 */
public final class Receiver implements ChangeReceiver {

    private final ScriptedCatalogue catalogue;
    private final ReceiverRules rules;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, Long> versions = new TreeMap<>();
    private final Map<Integer, Runnable> neverDone = new TreeMap<>();
    private final Queue<CompletableFuture<Void>> later = new ConcurrentLinkedQueue<>();
    private final Set<Integer> refused = new TreeSet<>();
    private Function<Change, Outcome> outcomes = change -> Outcome.ACCEPT;
    private Runnable hook = () -> {};

    /** Creates a receiver that has nothing. */
    public Receiver(ScriptedCatalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = new ReceiverRules(catalogue);
    }

    /** Refuses all changes of these records, and accepts all others. */
    public synchronized void refuse(int... numbers) {
        refused.clear();
        for (int number : numbers) {
            refused.add(number);
        }
        outcomes = change -> refused.contains(numberOf(change)) ? Outcome.THROW : Outcome.ACCEPT;
    }

    /** Accepts all changes from now on. */
    public void accept() {
        answer(change -> Outcome.ACCEPT);
    }

    /** Answers as a test wants it from now on. */
    public synchronized void answer(Function<Change, Outcome> how) {
        outcomes = how;
    }

    /** Does something each time a change comes, before it is dealt with. */
    public synchronized void whenTold(Runnable what) {
        hook = what;
    }

    /** Has everything that the catalogue has, as a feed without a first reading assumes. */
    public synchronized void hasAll() {
        catalogue.state().selection().forEach((number, record) -> {
            versions.put(number, record.version());
            rules.assumed(number, record);
        });
    }

    @Override
    public CompletionStage<?> receive(Change change) {
        Outcome outcome;
        synchronized (this) {
            hook.run();
            changes.add(change);
            rules.told(change);
            outcome = outcomes.apply(change);
            if (outcome == Outcome.ACCEPT) {
                accepted(change);
            }
        }
        return switch (outcome) {
            case ACCEPT -> null;
            case ACCEPT_LATER -> acceptLater(change);
            case THROW -> {
                rules.ended(change);
                throw new IllegalStateException("refused " + numberOf(change));
            }
            case THROW_ERROR -> {
                rules.ended(change);
                throw new StackOverflowError("refused " + numberOf(change));
            }
            case FAIL -> {
                rules.ended(change);
                yield CompletableFuture.failedFuture(new IllegalStateException("refused " + numberOf(change)));
            }
            case NEVER -> neverDone(change);
        };
    }

    private CompletableFuture<Void> acceptLater(Change change) {
        CompletableFuture<Void> stage = CompletableFuture.runAsync(() -> accepted(change));
        later.add(stage);
        return stage;
    }

    private synchronized CompletableFuture<Void> neverDone(Change change) {
        CompletableFuture<Void> stage = new CompletableFuture<>();
        neverDone.put(numberOf(change), () -> {
            accepted(change);
            stage.complete(null);
        });
        return stage;
    }

    private synchronized void accepted(Change change) {
        rules.ended(change);
        rules.accepted(change);
        if (change.type() == ChangeType.DELETED) {
            versions.remove(numberOf(change));
        } else {
            versions.put(
                    numberOf(change), CatalogueRecord.versionIn(change.record().title()));
        }
    }

    /** Accepts a change whose stage doesn't complete, after all. */
    public void complete(int number) {
        Runnable completion;
        synchronized (this) {
            completion = neverDone.remove(number);
        }
        completion.run();
    }

    /** A poll is over that nobody interrupted: what didn't end in it has failed, and what is accepted later is accepted now. */
    public void pollEnded() {
        for (CompletableFuture<Void> stage = later.poll(); stage != null; stage = later.poll()) {
            stage.join();
        }
        synchronized (this) {
            neverDone.clear();
            rules.pollEnded();
        }
    }

    /** From now on, any record may come again: the feed was killed, or somebody asked for it. */
    public synchronized void mayBeToldAgain() {
        rules.mayBeToldAgain();
    }

    /** Returns what was told since the last call, as {@code created 1}. */
    public synchronized List<String> told() {
        List<String> told = changes.stream()
                .map(change -> change.type() + " " + numberOf(change))
                .toList();
        changes.clear();
        return told;
    }

    /** Returns the changes since {@link #told} was last called. */
    public synchronized List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Returns the version that the receiver has of each record. */
    public synchronized Map<Integer, Long> versions() {
        return Map.copyOf(versions);
    }

    /** Returns what the receiver should never have been told. */
    public synchronized List<String> violations() {
        return rules.violations();
    }

    static int numberOf(Change change) {
        return CatalogueRecord.numberOf(change.id());
    }
}
