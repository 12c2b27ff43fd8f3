package io.github.camelisogeo.sync.model;

import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.CatalogueState;
import io.github.camelisogeo.sync.scripted.Edits;
import io.github.camelisogeo.sync.scripted.MovableClock;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Random edits. No version of a record has the stamp of another version of it, or an older one: nobody could tell them apart. */
final class CatalogueEdits {

    static final String ROADS = "b".repeat(32);

    private static final int MOST_RECORDS = 500;
    private static final int MOST_STATES = 8;

    private final ScriptedCatalogue catalogue;
    private final MovableClock clock;
    private final Deque<CatalogueState> former = new ArrayDeque<>();
    private int last;

    CatalogueEdits(ScriptedCatalogue catalogue, MovableClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void apply(Step.Kind kind, Random dice) {
        remember();
        switch (kind) {
            case CREATE -> create(1 + dice.nextInt(5), dice);
            case CREATE_MANY -> create(50 + dice.nextInt(250), dice);
            case TOUCH -> touch(some(1 + dice.nextInt(5), dice), Duration.ZERO);
            case TOUCH_MANY -> touch(some(50 + dice.nextInt(250), dice), Duration.ZERO);
            case TOUCH_WITH_A_STAMP_AHEAD -> touch(some(1 + dice.nextInt(2), dice), ahead(dice));
            case TOUCH_LATE ->
                touch(
                        some(1 + dice.nextInt(5), dice),
                        Duration.ofSeconds(dice.nextInt(295)).negated());
            case REMOVE -> remove(some(1 + dice.nextInt(5), dice));
            case REMOVE_MANY -> remove(some(catalogue.state().records().size() / (2 + dice.nextInt(4)), dice));
            case LEAVE -> match(some(1 + dice.nextInt(5), dice), false);
            case RETURN -> match(hidden(), true);
            case MAKE_AGAIN -> makeAgain(some(1, dice), dice);
            case REVOKE_SHARE -> catalogue.revoke(ROADS);
            case GRANT_SHARE -> catalogue.share(ROADS, "Roads");
            default -> throw new IllegalArgumentException(kind + " is no edit");
        }
    }

    private void remember() {
        if (former.size() == MOST_STATES) {
            former.removeFirst();
        }
        former.addLast(catalogue.state());
    }

    /** Returns what a replica has that lags. */
    CatalogueState former(Random dice) {
        if (former.isEmpty()) {
            return catalogue.state();
        }
        return List.copyOf(former).get(dice.nextInt(former.size()));
    }

    /** Returns numbers of records in the catalogue, or none if it is empty. */
    List<Integer> some(int most, Random dice) {
        List<Integer> numbers = new ArrayList<>(catalogue.state().records().keySet());
        Collections.shuffle(numbers, dice);
        return numbers.subList(0, Math.min(most, numbers.size()));
    }

    private List<Integer> hidden() {
        return catalogue.state().records().values().stream()
                .filter(record -> !record.matching())
                .map(CatalogueRecord::number)
                .toList();
    }

    private void create(int wanted, Random dice) {
        int number = Math.min(wanted, MOST_RECORDS - catalogue.state().records().size());
        String share = catalogue.state().shares().containsKey(ROADS) && dice.nextInt(4) == 0
                ? ROADS
                : ScriptedCatalogue.EVERYTHING;
        catalogue.edit(made -> {
            for (int i = 0; i < number; i++) {
                made.create(++last, made.now(), share);
            }
        });
    }

    private void touch(List<Integer> numbers, Duration skew) {
        catalogue.edit(made -> numbers.forEach(number -> made.touch(number, newer(number, made, skew))));
    }

    private Instant newer(int number, Edits made, Duration skew) {
        Instant former = catalogue.record(number).modified();
        Instant wanted = made.now().plus(skew);
        return wanted.isAfter(former) ? wanted : former.plusSeconds(1);
    }

    private static Duration ahead(Random dice) {
        return dice.nextBoolean()
                ? Duration.ofMinutes(1 + dice.nextInt(60))
                : Duration.ofDays(1 + dice.nextInt(300_000));
    }

    private void remove(List<Integer> numbers) {
        catalogue.edit(made -> numbers.forEach(made::remove));
    }

    private void match(List<Integer> numbers, boolean matches) {
        catalogue.edit(made -> numbers.forEach(number -> made.match(number, matches)));
    }

    /** A record is deleted, and another one gets its identifier, at once or after a while. */
    private void makeAgain(List<Integer> numbers, Random dice) {
        for (int number : numbers) {
            Instant former = catalogue.record(number).modified();
            catalogue.remove(number);
            clock.move(Duration.ofSeconds(dice.nextInt(60)));
            catalogue.edit(made -> made.create(
                    number,
                    made.now().isAfter(former) ? made.now() : former.plusSeconds(1),
                    ScriptedCatalogue.EVERYTHING));
        }
    }
}
