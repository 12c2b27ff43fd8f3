package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the wire cases of the contract through routes, each in all ways in which a route can give parameters. A case is due when the
 * registry knows its operation: a new operation brings its cases with it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireCasesTest {

    private static final Logger LOG = LoggerFactory.getLogger(WireCasesTest.class);
    private static final int ALL = 203;

    private final WireServer server = new WireServer();
    private final Map<String, DefaultCamelContext> platforms = new HashMap<>();

    WireCasesTest() throws IOException {}

    /** How a route gives the parameters. */
    enum Way {
        HEADERS,
        HEADERS_BEYOND_DEFAULTS,
        OPTIONS,
        DYNAMIC
    }

    /** What came of a case. */
    private record Played(Exchange exchange, Throwable failure, List<String> problems) {}

    static Stream<Arguments> dueInEveryWay() {
        return WireCase.all().stream().filter(WireCase::isDue).flatMap(wire -> Stream.of(Way.values())
                .map(way -> Arguments.of(wire, way)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("dueInEveryWay")
    void playsAsTheContractSays(WireCase wire, Way way) throws Exception {
        assertThat(play(wire, way)).isEmpty();
    }

    @Test
    void dueIsWhatTheRegistryKnows() {
        List<WireCase> all = WireCase.all();
        Map<String, Long> due = all.stream()
                .filter(WireCase::isDue)
                .collect(Collectors.groupingBy(WireCase::entity, TreeMap::new, Collectors.counting()));
        Set<String> later = all.stream()
                .filter(wire -> !wire.isDue())
                .map(wire -> wire.entity() + "." + wire.json().get("operation").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        long number = due.values().stream().mapToLong(Long::longValue).sum();
        LOG.info(
                "{} of {} wire cases are due: {}; {} operations with cases are to come",
                number,
                all.size(),
                due,
                later.size());
        assertThat(all).hasSize(ALL).extracting(WireCase::id).doesNotHaveDuplicates();
        assertThat(due).as("cases that are due").isNotEmpty();
        assertThat(dueInEveryWay()).hasSize(Math.toIntExact(number) * Way.values().length);
    }

    /** A judge that finds nothing would let everything pass. */
    @Test
    void judgeFindsWhatIsWrong() throws Exception {
        assertThat(playChanged(
                        "metadata.get",
                        wire -> query(wire, 0).putArray("_include").add("links")))
                .anySatisfy(problem -> assertThat(problem).contains("wanted {_include=[links]"));
        assertThat(playChanged("metadata.get", wire -> expected(wire, 0).put("path", "/elsewhere")))
                .anySatisfy(problem -> assertThat(problem).startsWith("not expected: GET"))
                .anySatisfy(problem -> assertThat(problem).startsWith("missing: GET"));
        assertThat(playChanged(
                        "metadata.create.minimal",
                        wire -> ((ObjectNode) expected(wire, 0).at("/body/json")).put("title", "another")))
                .anySatisfy(problem -> assertThat(problem).contains("body.title is \"Mini\""));
        assertThat(playChanged("metadata.exists", wire -> wire.put("outcome", "false")))
                .containsExactly("gave true, wanted false");
        assertThat(playChanged("metadata.delete.404", wire -> wire.put("outcome", "ok")))
                .anySatisfy(problem -> assertThat(problem).startsWith("failed: "));
        assertThat(playChanged("metadata.delete", wire -> wire.put("outcome", "refused")))
                .contains("not refused");
    }

    private List<String> playChanged(String id, Consumer<ObjectNode> change) throws Exception {
        ObjectNode json = WireCase.all().stream()
                .filter(wire -> wire.id().equals(id))
                .findFirst()
                .orElseThrow()
                .json()
                .deepCopy();
        change.accept(json);
        return play(new WireCase(json), Way.HEADERS);
    }

    private static ObjectNode expected(ObjectNode wire, int index) {
        return (ObjectNode) wire.get("expect").get(index);
    }

    private static ObjectNode query(ObjectNode wire, int index) {
        return (ObjectNode) expected(wire, index).get("query");
    }

    @AfterAll
    void stop() {
        platforms.values().forEach(DefaultCamelContext::stop);
        server.close();
    }

    private DefaultCamelContext context(String platform) {
        return platforms.computeIfAbsent(platform, name -> {
            IsogeoComponent component = new IsogeoComponent();
            component.setPlatform(Word.find(Platform.class, name).orElseThrow());
            component.setClientId(WireServer.CLIENT_ID);
            component.setClientSecret(WireServer.CLIENT_SECRET);
            component.setUsername(WireServer.USERNAME);
            component.setPassword(WireServer.PASSWORD);
            component.setMaxRetries(0);
            component.setOkHttpClient(server.http());
            DefaultCamelContext context = new DefaultCamelContext();
            context.addComponent("isogeo", component);
            context.start();
            return context;
        });
    }

    /** Plays a case and gives what was wrong. */
    private List<String> play(WireCase wire, Way way) throws Exception {
        server.play(wire);
        List<String> problems = new ArrayList<>();
        Map<String, JsonNode> parameters =
                way == Way.HEADERS_BEYOND_DEFAULTS ? wire.parametersBeyondDefaults() : wire.parameters();
        Map<String, Object> headers = new LinkedHashMap<>();
        StringBuilder uri = new StringBuilder("isogeo:" + wire.entity() + "?lang=fr&operation="
                + wire.operation().name());
        parameters.forEach((name, value) -> {
            switch (way) {
                case OPTIONS -> uri.append('&').append(name).append('=').append(raw(WireCase.text(value)));
                case DYNAMIC -> {
                    headers.put("wire-" + name, WireCase.text(value));
                    uri.append('&').append(name).append("=RAW{${header.wire-" + name + "}}");
                }
                default -> headers.put(OperationLookup.header(name), value(value));
            }
        });
        Object body = body(wire, headers);
        Played played = played(wire, way, uri.toString(), headers, body);
        problems.addAll(played.problems());
        problems.addAll(server.problems());
        judgeOutcome(wire, played, problems);
        return problems;
    }

    private static String raw(String value) {
        return value.contains("}") ? "RAW(" + value + ")" : "RAW{" + value + "}";
    }

    private static Object value(JsonNode value) {
        return ModelJson.mapper().convertValue(value, Object.class);
    }

    private static Object body(WireCase wire, Map<String, Object> headers) {
        JsonNode file = wire.file();
        if (file == null) {
            return wire.body() == null ? null : wire.body().toString();
        }
        byte[] content = new byte[file.get("size").asInt()];
        headers.put(Exchange.FILE_NAME, file.get("fileName").asText());
        headers.put(Exchange.CONTENT_TYPE, file.get("contentType").asText());
        headers.put(Exchange.CONTENT_LENGTH, content.length);
        return new ByteArrayInputStream(content);
    }

    private Played played(WireCase wire, Way way, String uri, Map<String, Object> headers, Object body)
            throws Exception {
        DefaultCamelContext context = context(wire.platform());
        List<String> problems = new ArrayList<>();
        RouteBuilder route = new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                var from = from("direct:case").routeId("case");
                (way == Way.DYNAMIC ? from.toD(uri) : from.to(uri))
                        .process(exchange -> problems.addAll(judgeResult(wire, exchange, body)));
            }
        };
        try {
            context.addRoutes(route);
            Exchange done = context.createProducerTemplate().request("direct:case", exchange -> {
                exchange.getMessage().setBody(body);
                exchange.getMessage().setHeaders(new HashMap<>(headers));
            });
            if (done.getException() == null) {
                headers.forEach((name, value) -> {
                    boolean ofAFile = wire.fileName() != null || wire.file() != null;
                    if (!ofAFile && !value.equals(done.getMessage().getHeader(name))) {
                        problems.add("header " + name + " became "
                                + done.getMessage().getHeader(name));
                    }
                });
            }
            return new Played(done, done.getException(), problems);
        } catch (Exception e) {
            boolean whileItWasMade = causes(e).stream().anyMatch(ResolveEndpointFailedException.class::isInstance);
            if (!whileItWasMade) {
                throw e;
            }
            return new Played(null, e, problems);
        } finally {
            context.getRouteController().stopRoute("case");
            context.removeRoute("case");
            context.removeEndpoints("direct:case");
        }
    }

    private void judgeOutcome(WireCase wire, Played played, List<String> problems) {
        String outcome = wire.outcome();
        Throwable failure = played.failure();
        if (outcome.equals(WireCase.REFUSED)) {
            if (failure == null) {
                problems.add("not refused");
            } else if (causes(failure).stream()
                    .noneMatch(
                            cause -> cause instanceof IllegalArgumentException || cause instanceof IsogeoException)) {
                problems.add("refused by accident: " + failure);
            }
        } else if (outcome.startsWith("error ")) {
            int status = Integer.parseInt(outcome.substring("error ".length()));
            if (!(failure instanceof IsogeoException typed) || typed.status() != status) {
                problems.add("failed by " + failure + ", wanted the status " + status);
            }
        } else if (failure != null) {
            problems.add("failed: " + causes(failure));
        } else if (List.of("true", "false").contains(outcome)
                && !outcome.equals(String.valueOf(played.exchange().getMessage().getBody()))) {
            problems.add("gave " + played.exchange().getMessage().getBody() + ", wanted " + outcome);
        }
        List<JsonNode> answered = server.answered();
        wire.expected().stream()
                .filter(expected -> !WireCase.isPreflight(expected) && !answered.contains(expected))
                .forEach(expected ->
                        problems.add("missing: " + expected.get("method").asText() + " "
                                + expected.get("path").asText() + " " + expected.get("query")));
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }

    /** Inside the exchange, since streams end with it. */
    private List<String> judgeResult(WireCase wire, Exchange exchange, Object sent) throws IOException {
        List<String> problems = new ArrayList<>();
        Object body = exchange.getMessage().getBody();
        List<JsonNode> answers = server.answered().stream()
                .filter(expected -> !WireCase.isPreflight(expected))
                .map(expected -> expected.get("answer"))
                .toList();
        if (!server.answered().isEmpty()
                && exchange.getMessage().getHeader(IsogeoConstants.STATUS, Integer.class) == null) {
            problems.add("no " + IsogeoConstants.STATUS);
        }
        Class<?> returns = wire.operation().returnType() instanceof Class<?> type ? type : Object.class;
        if (returns == Void.class || returns == void.class || wire.operation().mayGiveNothing() && body == sent) {
            if (body != sent) {
                problems.add("the body became " + body);
            }
        } else if (body instanceof RecordIterator<?> records) {
            problems.addAll(judgeRecords(records));
            judgeTotal(exchange, answers.isEmpty() ? null : answers.get(0), problems);
        } else if (body instanceof StreamedContent) {
            judgeDownload(wire, exchange, answers, problems);
        } else if (!answers.isEmpty() && !(body instanceof Boolean)) {
            problems.addAll(judgeAnswer(wire, exchange, answers));
        }
        return problems;
    }

    private static void judgeDownload(WireCase wire, Exchange exchange, List<JsonNode> answers, List<String> problems) {
        String text = exchange.getMessage().getBody(String.class);
        JsonNode wanted = answers.get(answers.size() - 1).path("text");
        if (wanted.isTextual() && !wanted.textValue().equals(text)) {
            problems.add("downloaded " + text + ", wanted " + wanted);
        }
        Object name = exchange.getMessage().getHeader(Exchange.FILE_NAME);
        if (wire.fileName() != null && !wire.fileName().equals(name)) {
            problems.add("the file name is " + name + ", wanted " + wire.fileName());
        }
    }

    /** All records of all pages, in order. */
    private List<String> judgeRecords(RecordIterator<?> records) throws IOException {
        ArrayNode read = JsonNodeFactory.instance.arrayNode();
        while (records.hasNext()) {
            Metadata record = (Metadata) records.next();
            read.add(ModelJson.mapper().readTree(ModelJson.write(record)));
        }
        ArrayNode answered = JsonNodeFactory.instance.arrayNode();
        server.answered().stream()
                .filter(expected -> !WireCase.isPreflight(expected))
                .forEach(expected -> expected.at("/answer/json/results").forEach(answered::add));
        return read.size() == answered.size()
                ? WireJson.differencesRead(answered, read)
                : List.of(read.size() + " records, wanted " + answered.size());
    }

    private static void judgeTotal(Exchange exchange, JsonNode answer, List<String> problems) {
        Long total = exchange.getMessage().getHeader(IsogeoConstants.RESULT_TOTAL, Long.class);
        if (answer != null
                && (total == null || total != answer.at("/json/total").asLong())) {
            problems.add("the total is " + total + ", wanted " + answer.at("/json/total"));
        }
    }

    private static List<String> judgeAnswer(WireCase wire, Exchange exchange, List<JsonNode> answers)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Object body = exchange.getMessage().getBody();
        // Further answers of a search are what it is augmented by; of others, the last one is the result.
        boolean search = answers.get(0).at("/json/results").isArray();
        JsonNode answer = answers.get(search ? 0 : answers.size() - 1).path("json");
        if (search) {
            judgeTotal(exchange, answers.get(0), problems);
        }
        if (body instanceof String version) {
            if (!version.equals(answer.path("version").asText())) {
                problems.add("the result is " + version + ", wanted " + answer);
            }
            return problems;
        }
        JsonNode result = body instanceof Map<?, ?>
                ? ModelJson.mapper().valueToTree(body)
                : ModelJson.mapper().readTree(exchange.getMessage().getBody(String.class));
        JsonNode wanted = answer.isArray() && !(body instanceof List<?>) && answer.size() == 1 ? answer.get(0) : answer;
        if (answers.size() > 1 && search) {
            List.of(result, wanted).forEach(WireCasesTest::withoutWhatIsAdded);
        }
        problems.addAll(WireJson.differencesRead(wanted, result));
        return problems;
    }

    private static void withoutWhatIsAdded(JsonNode search) {
        ((ObjectNode) search).remove(List.of("tags", "query"));
    }
}
