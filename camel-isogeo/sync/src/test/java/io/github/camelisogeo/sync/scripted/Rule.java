package io.github.camelisogeo.sync.scripted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What a catalogue does with some questions in place of answering them truly. */
public final class Rule {

    private static final String JSON = "application/json";

    private final Predicate<Question> questions;
    private final List<Runnable> before = new ArrayList<>();
    private final List<Runnable> after = new ArrayList<>();
    private final List<Consumer<ObjectNode>> bends = new ArrayList<>();
    private CatalogueState state;
    private MockResponse fault;
    private int skipped;
    private int left = Integer.MAX_VALUE;

    Rule(Predicate<Question> questions) {
        this.questions = questions;
    }

    /** Ends after the first such question. */
    public Rule once() {
        return times(1);
    }

    /** Ends after so many such questions. */
    public Rule times(int number) {
        left = number;
        return this;
    }

    /** Begins after so many such questions. */
    public Rule afterOthers(int number) {
        skipped = number;
        return this;
    }

    /** Answers from another state, as a replica that lags or an index that is being filled. */
    public Rule from(CatalogueState other) {
        state = other;
        return this;
    }

    /** Changes the true answer. */
    public Rule bend(Consumer<ObjectNode> bend) {
        bends.add(bend);
        return this;
    }

    /** Does something before the question is answered. */
    public Rule before(Runnable hook) {
        before.add(hook);
        return this;
    }

    /** Does something after the answer was made. */
    public Rule after(Runnable hook) {
        after.add(hook);
        return this;
    }

    /** Answers with a status. */
    public Rule fail(int status) {
        return reply(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", JSON)
                .body("{}")
                .build());
    }

    /** Answers with JSON, in place of what was asked for. */
    public Rule say(String json) {
        return reply(new MockResponse.Builder()
                .setHeader("Content-Type", JSON)
                .body(json)
                .build());
    }

    /** Breaks off in the middle of the answer. */
    public Rule cut() {
        return reply(new MockResponse.Builder()
                .setHeader("Content-Type", JSON)
                .body("{\"total\":1000,\"results\":[" + " ".repeat(1000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
    }

    private Rule reply(MockResponse instead) {
        fault = instead;
        return this;
    }

    boolean applies(Question question) {
        if (left == 0 || !questions.test(question)) {
            return false;
        }
        if (skipped > 0) {
            skipped--;
            return false;
        }
        left--;
        return true;
    }

    void runBefore() {
        before.forEach(Runnable::run);
    }

    void runAfter() {
        after.forEach(Runnable::run);
    }

    CatalogueState state() {
        return state;
    }

    MockResponse fault() {
        return fault;
    }

    void bend(ObjectNode answer) {
        bends.forEach(bend -> bend.accept(answer));
    }
}
