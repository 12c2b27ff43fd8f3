package io.github.camelisogeo.sync.scripted;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/**
 * A server whose catalogue has a history, and whose answers follow a script: a question may be answered from another state than the current
 * one, bent, or not at all. All times come from the clock of the test.
 *
 * <pre>{@code
 * CatalogueState before = catalogue.state();
 * catalogue.touch(7);
 * catalogue.on(byId()).from(before).once(); // a replica that lags
 * }</pre>
 */
public final class ScriptedCatalogue implements AutoCloseable {

    /** The share that records are visible through unless they are created in another one. */
    public static final String EVERYTHING = "a".repeat(32);

    private static final Duration TICK = Duration.ofSeconds(1);

    private final MockWebServer server = MockServers.create();
    private final MovableClock clock;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private final Truth truth = new Truth(new CatalogueState(Map.of(), Map.of(EVERYTHING, "Everything")));
    private long edits;
    private boolean idObeysFilter = true;
    private boolean readsFilters = true;
    private boolean datesAnswers;

    /** Starts a server with an empty catalogue. */
    public ScriptedCatalogue(MovableClock clock) {
        this.clock = clock;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                // The server keeps all requests until somebody takes them.
                server.takeRequest(0, TimeUnit.MILLISECONDS);
                return answer(Question.of(request.getUrl()));
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a client that doesn't retry. */
    public IsogeoClient client() {
        return unconnected().build();
    }

    /** Returns a client that doesn't retry, and whose requests are answered without a socket. */
    public IsogeoClient clientWithoutWire() {
        return unconnected()
                .okHttpClient(new OkHttpClient.Builder()
                        .addInterceptor(new WithoutWire(url -> answer(Question.of(url))))
                        .build())
                .build();
    }

    private IsogeoClientBuilder unconnected() {
        return IsogeoClient.builder()
                .apiUrl(server.url("/").toString())
                .clientId("application")
                .clientSecret("secret")
                .maxRetries(0)
                .readTimeout(Duration.ofSeconds(10));
    }

    /** Returns the URL of the server, for a client in another process. */
    public String url() {
        return server.url("/").toString();
    }

    /** Edits at one moment, as one new state. All records that are created or changed bear the same stamp. */
    public synchronized void edit(Consumer<Edits> change) {
        CatalogueState current = truth.current();
        Edits made = new Edits(current.records(), ++edits, clock.move(TICK));
        change.accept(made);
        truth.becomes(new CatalogueState(made.records(), current.shares()));
    }

    /** Creates records, each a second after the other. */
    public void create(int... numbers) {
        for (int number : numbers) {
            edit(made -> made.create(number));
        }
    }

    /** Creates records, each a second after the other. */
    public void createRange(int from, int to) {
        create(IntStream.rangeClosed(from, to).toArray());
    }

    /** Changes records, each a second after the other. */
    public void touch(int... numbers) {
        for (int number : numbers) {
            edit(made -> made.touch(number));
        }
    }

    /** Changes records, each a second after the other. */
    public void touchRange(int from, int to) {
        touch(IntStream.rangeClosed(from, to).toArray());
    }

    /** Deletes records. */
    public void remove(int... numbers) {
        edit(made -> IntStream.of(numbers).forEach(made::remove));
    }

    /** Deletes records. */
    public void removeRange(int from, int to) {
        remove(IntStream.rangeClosed(from, to).toArray());
    }

    /** Returns the catalogue as it is now. */
    public synchronized CatalogueState state() {
        return truth.current();
    }

    /** Makes the catalogue what it was before. */
    public synchronized void restore(CatalogueState before) {
        truth.becomes(before);
    }

    /** Returns a record as it is now. */
    public CatalogueRecord record(int number) {
        return state().records().get(number);
    }

    /** Adds a share. */
    public void share(String id, String name) {
        changeShares(shares -> shares.put(id, name));
    }

    /** Revokes a share. The records that were visible through it are no longer. */
    public void revoke(String id) {
        changeShares(shares -> shares.remove(id));
    }

    private synchronized void changeShares(Consumer<Map<String, String>> change) {
        Map<String, String> shares = new LinkedHashMap<>(truth.current().shares());
        change.accept(shares);
        truth.becomes(new CatalogueState(truth.current().records(), shares));
    }

    /** Whether a search by identifier leaves out records that don't match the filter; true by default. */
    public synchronized void idObeysFilter(boolean obeys) {
        idObeysFilter = obeys;
    }

    /** Whether the server reads filters at all; true by default. If it doesn't, every query finds the selection. */
    public synchronized void readsFilters(boolean reads) {
        readsFilters = reads;
    }

    /** Whether answers have a {@code Date}; false by default. */
    public synchronized void datesAnswers(boolean dates) {
        datesAnswers = dates;
    }

    /** Adds a rule for some questions. */
    public synchronized Rule on(Predicate<Question> questions) {
        Rule rule = new Rule(questions);
        rules.add(rule);
        return rule;
    }

    /** Ends all rules: everything is answered truly. */
    public synchronized void recover() {
        rules.clear();
    }

    /** Returns the questions since the last call, without those for a token. */
    public synchronized List<Question> asked() {
        List<Question> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** Returns true if the record was in the selection at that moment, see {@link #moment}, and ever since. */
    public synchronized boolean wasThereSince(int number, long moment) {
        return truth.wasThereSince(number, moment);
    }

    /** Returns the number of states that there were until now. */
    public synchronized long moment() {
        return truth.moment();
    }

    private synchronized MockResponse answer(Question question) {
        if (question.kind() != Question.Kind.TOKEN) {
            asked.add(question);
        }
        List<Rule> applied = List.copyOf(rules).stream()
                .filter(rule -> rule.applies(question))
                .toList();
        applied.forEach(Rule::runBefore);
        MockResponse response = applied.stream()
                .map(Rule::fault)
                .filter(fault -> fault != null)
                .findFirst()
                .orElseGet(() -> trueAnswer(question, applied));
        applied.forEach(Rule::runAfter);
        return response;
    }

    private MockResponse trueAnswer(Question question, List<Rule> applied) {
        CatalogueState state = applied.stream()
                .map(Rule::state)
                .filter(other -> other != null)
                .findFirst()
                .orElse(truth.current());
        return switch (question.kind()) {
            case TOKEN -> json("{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":36000}");
            case SHARES -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                state.shares()
                        .forEach((id, name) -> list.addObject().put("_id", id).put("name", name));
                yield json(list.toString());
            }
            case LISTING, BY_ID -> {
                ObjectNode answer = search(state, question);
                applied.forEach(rule -> rule.bend(answer));
                yield json(answer.toString());
            }
            case OTHER -> new MockResponse.Builder().code(404).body("{}").build();
        };
    }

    private ObjectNode search(CatalogueState state, Question question) {
        List<CatalogueRecord> found = found(state, question)
                .filter(record -> isEmpty(question.share()) || question.share().equals(record.share()))
                .toList();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("total", found.size()).put("offset", question.offset()).put("limit", question.limit());
        ArrayNode results = answer.putArray("results");
        found.stream()
                .skip(question.offset())
                .limit(question.limit())
                .forEach(record -> results.add(record.json(question.include())));
        answer.putObject("tags");
        answer.putNull("envelope");
        answer.putObject("query");
        return answer;
    }

    private Stream<CatalogueRecord> found(CatalogueState state, Question question) {
        boolean filtered = question.kind() == Question.Kind.LISTING || idObeysFilter;
        if (filtered && readsFilters && !CatalogueRecord.mayMatch(question.query())) {
            return Stream.empty();
        }
        if (question.kind() == Question.Kind.LISTING) {
            return state.listing(question).stream();
        }
        Set<String> ids = Set.copyOf(question.ids());
        return state.records().values().stream()
                .filter(record -> ids.contains(record.id()))
                .filter(record -> idObeysFilter ? state.shows(record) : state.isShared(record));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    private MockResponse json(String json) {
        MockResponse.Builder response = new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(json);
        if (datesAnswers) {
            response.setHeader(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        }
        return response.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
