package io.github.camelisogeo.sync.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Whatever happens to a catalogue, the network, the receiver and the process, in whatever order: when the dust settles, the receiver has
 * what the catalogue has, and on the way it was told nothing that it must never be told.
 *
 * <p>{@code -Disogeo.steps=1000000} makes the histories longer, {@code -Disogeo.seed=7} makes others.
 */
class FeedHistoryPropertyTest {

    private static final int HISTORIES = 20;
    private static final int STEPS = Integer.getInteger("isogeo.steps", 4000) / HISTORIES;
    private static final long SEED = Long.getLong("isogeo.seed", 0);
    private static final int STEPS_A_LINE = 50_000;

    private int done;

    @Provide
    Arbitrary<List<Step>> histories() {
        List<Tuple2<Integer, Step.Kind>> kinds = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            kinds.add(Tuple.of(kind.weight(), kind));
        }
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.frequency(kinds), Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as(Step::new);
        return steps.list().ofMaxSize(2 * STEPS).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = HISTORIES, seed = "17", edgeCases = EdgeCasesMode.NONE)
    void receiverAndCatalogueAgreeInTheEnd(@ForAll("histories") List<Step> history) throws Exception {
        World world = new World(new Random(SEED));
        List<Step> taken = new ArrayList<>();
        try {
            for (Step step : history) {
                taken.add(step);
                Random dice = new Random(step.dice() ^ SEED);
                if (step.kind() == Step.Kind.BEGIN_ANEW) {
                    world.settle();
                    world.close();
                    world = new World(dice);
                    taken.clear();
                    taken.add(step);
                } else {
                    world.take(step, dice);
                }
                done++;
                if (done % STEPS_A_LINE == 0) {
                    System.out.println(done + " steps without a violation");
                }
            }
            world.settle();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("after " + taken + ": " + e.getMessage(), e);
        } finally {
            world.close();
        }
    }
}
