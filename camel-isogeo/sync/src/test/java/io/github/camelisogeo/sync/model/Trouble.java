package io.github.camelisogeo.sync.model;

import static io.github.camelisogeo.sync.scripted.Question.anything;
import static io.github.camelisogeo.sync.scripted.Question.byId;
import static io.github.camelisogeo.sync.scripted.Question.listing;
import static io.github.camelisogeo.sync.scripted.Question.newest;
import static io.github.camelisogeo.sync.scripted.Question.page;
import static io.github.camelisogeo.sync.scripted.Question.search;
import static io.github.camelisogeo.sync.scripted.Question.shares;
import static io.github.camelisogeo.sync.scripted.Question.whole;

import io.github.camelisogeo.sync.scripted.Bends;
import io.github.camelisogeo.sync.scripted.CatalogueState;
import io.github.camelisogeo.sync.scripted.Question;
import io.github.camelisogeo.sync.scripted.Rule;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Random faults, lies and odd answers, until the catalogue recovers. */
final class Trouble {

    private static final int[] STATUSES = {400, 401, 403, 404, 429, 500, 502, 503};

    private final ScriptedCatalogue catalogue;
    private final CatalogueEdits edits;

    Trouble(ScriptedCatalogue catalogue, CatalogueEdits edits) {
        this.catalogue = catalogue;
        this.edits = edits;
    }

    /** Some request fails, and perhaps all that follow. */
    void fault(Random dice) {
        Rule rule = catalogue.on(dice.nextInt(4) == 0 ? shares() : anything()).afterOthers(dice.nextInt(6));
        switch (dice.nextInt(4)) {
            case 0 -> rule.cut();
            case 1 -> rule.say(dice.nextBoolean() ? "{\"error\":\"index\"}" : "{}");
            default -> rule.fail(STATUSES[dice.nextInt(STATUSES.length)]);
        }
        if (dice.nextBoolean()) {
            rule.once();
        }
    }

    void lie(Step.Kind kind, Random dice) {
        if (kind == Step.Kind.POLL_WITH_AN_ODD_ANSWER) {
            oddAnswer(dice);
        } else {
            otherState(dice);
        }
    }

    /** Some answers come from a replica that lags, or lacks some records, or from an index that is being filled. */
    private void otherState(Random dice) {
        CatalogueState other =
                switch (dice.nextInt(4)) {
                    case 0 ->
                        catalogue
                                .state()
                                .first(dice.nextInt(catalogue.state().records().size() + 1));
                    case 1 -> catalogue.state().without(edits.some(1 + dice.nextInt(20), dice));
                    default -> edits.former(dice);
                };
        Rule rule = catalogue.on(questions(dice)).from(other);
        switch (dice.nextInt(3)) {
            case 0 -> rule.once();
            case 1 -> rule.afterOthers(dice.nextInt(3));
            default -> {}
        }
    }

    private static Predicate<Question> questions(Random dice) {
        return List.of(search(), byId(), newest(), whole(), page(1 + dice.nextInt(4)), listing())
                .get(dice.nextInt(6));
    }

    /** Some answers contain too much or too little. */
    private void oddAnswer(Random dice) {
        Rule rule = catalogue.on(questions(dice));
        switch (dice.nextInt(4)) {
            case 0 -> rule.bend(Bends.firstTwice());
            case 1 -> rule.bend(Bends.noRecords());
            case 2 -> rule.bend(Bends.countsMore(1 + dice.nextInt(3)));
            default -> rule.bend(Bends.inFront("{\"_id\":\"../../evil\",\"title\":\"Odd\"}"));
        }
        if (dice.nextBoolean()) {
            rule.once();
        }
    }

    /** Something is edited before some search of the poll. */
    void editAfter(int searches, Random dice, Step.Kind kind) {
        catalogue
                .on(questions(dice))
                .afterOthers(searches)
                .before(() -> edits.apply(kind, dice))
                .once();
    }

    void end() {
        catalogue.recover();
    }
}
