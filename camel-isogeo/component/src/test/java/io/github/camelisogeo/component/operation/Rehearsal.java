package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoModifiedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.write.UnmodifiedSince;
import io.github.camelisogeo.client.value.PlannedRequest;
import io.github.camelisogeo.component.operation.SentRequests.Sent;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import retrofit2.http.GET;

/**
 * What goes with each call. An operation that writes is first called as a dry run, and with a stamp that is too old if it supports
 * {@code ifUnmodifiedSince}. Neither may write anything, and the call itself must send what the dry run has shown. An operation that reads
 * is repeated by a {@link RawRepetition}. Which operations there are follows from the registry, and {@link EveryOperationTest} sees to it
 * that all of them are called.
 */
final class Rehearsal {

    static final String STAMP = "CamelIsogeoIfUnmodifiedSince";
    static final String DRY_RUN = "CamelIsogeoDryRun";

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    /** Stands in a plan for an identifier that the API would assign. */
    private static final Pattern NUMBER = Pattern.compile("0{28}[0-9a-f]{4}");

    private static final String IDENTIFIER = "[0-9a-f]{32}";

    /** The sandbox gives them no {@code _modified}, which old clients don't know. */
    private static final Set<String> UNSTAMPED = Set.of("contact");

    private final IsogeoSandbox sandbox;
    private final SentRequests sent;
    private final RawRepetition raw;
    private final OperationDescriptor operation;
    private final Function<Map<String, Object>, Exchange> call;
    private final Map<String, Object> headers;

    /** @param call makes the call with headers */
    Rehearsal(
            IsogeoSandbox sandbox,
            SentRequests sent,
            RawRepetition raw,
            String operation,
            Function<Map<String, Object>, Exchange> call,
            Map<String, Object> headers) {
        this.sandbox = sandbox;
        this.sent = sent;
        this.raw = raw;
        this.operation = Entities.operations().require(operation);
        this.call = call;
        this.headers = headers;
    }

    /** Rehearses the call, then makes it, and holds what it sends against the plan. */
    Exchange thenCall() {
        if (!operation.writes()) {
            return readTwice();
        }
        if (headers.containsKey(DRY_RUN)) {
            return call.apply(headers);
        }
        List<PlannedRequest> planned = planned();
        Map<String, Object> checked = new HashMap<>(headers);
        if (UnmodifiedSince.isTakenBy(operation, Entities.operations()) && !headers.containsKey(STAMP)) {
            stamp().ifPresent(stamp -> checked.put(STAMP, stamp));
        }
        int before = sent.count();
        Exchange done = call.apply(checked);
        if (done.getException() == null) {
            asPlanned(planned, sent.writesAfter(before));
        }
        return done;
    }

    private Exchange readTwice() {
        int before = sent.count();
        Exchange done = call.apply(headers);
        List<Sent> requests = sent.after(before);
        assertThat(requests).allMatch(request -> !request.writes());
        if (operation.method().isAnnotationPresent(GET.class)) {
            assertThat(requests).hasSize(1);
        }
        if (done.getException() == null && requests.size() == 1) {
            raw.check(requests.get(0), done.getMessage().getBody());
        }
        return done;
    }

    private List<PlannedRequest> planned() {
        Exchange dry = writingNothing(Map.of(DRY_RUN, true));
        assertThat(dry.getException()).as("dry run of " + operation).isNull();
        List<PlannedRequest> planned = ((List<?>) dry.getMessage().getBody())
                .stream().map(PlannedRequest.class::cast).toList();
        assertThat(planned).allSatisfy(request -> {
            assertThat(request.operation()).isEqualTo(operation.qualifiedName());
            assertThat(request.url()).startsWith(sandbox.url());
        });
        return planned;
    }

    /** Returns the true stamp, as the refusals of two older ones give it, unless there is nothing to compare. */
    private Optional<Instant> stamp() {
        Exchange dry = writingNothing(Map.of(STAMP, LONG_AGO, DRY_RUN, true));
        if (dry.getException() == null) {
            assertThat(operation.name()).isEqualTo("upsert");
            assertThat(dry.getMessage().getHeader("CamelIsogeoUpsert")).isEqualTo("created");
            return Optional.empty();
        }
        if (UNSTAMPED.contains(operation.entity())) {
            assertThat(writingNothing(Map.of(STAMP, LONG_AGO)).getException())
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining(operation + ": ")
                    .hasMessageContaining("has no _modified, so ifUnmodifiedSince can't be checked");
            return Optional.empty();
        }
        Instant found = foundInstead(LONG_AGO);
        assertThat(foundInstead(found.minusMillis(1))).isEqualTo(found);
        return Optional.of(found);
    }

    private Instant foundInstead(Instant stamp) {
        Exception refused = writingNothing(Map.of(STAMP, stamp)).getException();
        assertThat(refused)
                .as(operation + " of what was modified after " + stamp)
                .isInstanceOf(IsogeoModifiedException.class)
                .hasMessageContaining(stamp.toString());
        Instant found = ((IsogeoModifiedException) refused).found();
        assertThat(refused).hasMessageContaining(found.toString());
        return found;
    }

    private Exchange writingNothing(Map<String, Object> further) {
        Map<String, Object> all = new HashMap<>(headers);
        all.putAll(further);
        int before = sent.count();
        Map<String, Long> answered = writesOfTheSandbox();
        Exchange done = call.apply(all);
        assertThat(sent.writesAfter(before))
                .as("%s with %s", operation, further)
                .isEmpty();
        assertThat(writesOfTheSandbox()).isEqualTo(answered);
        return done;
    }

    private Map<String, Long> writesOfTheSandbox() {
        Map<String, Long> writes = new HashMap<>(sandbox.stats().byRoute());
        writes.keySet().removeIf(route -> route.startsWith("GET ") || route.equals("POST /oauth/token"));
        return writes;
    }

    private static void asPlanned(List<PlannedRequest> planned, List<Sent> sent) {
        assertThat(sent).as("what is sent, after the plan %s", planned).hasSameSizeAs(planned);
        Map<String, String> assigned = new HashMap<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedRequest plan = planned.get(i);
            Sent request = sent.get(i);
            assertThat(request.method()).isEqualTo(plan.method());
            assertThat(request.contentType()).isEqualTo(plan.contentType());
            same(request.url(), plan.url(), assigned);
            same(request.body(), plan.body(), assigned);
        }
    }

    /** Each number of a plan stands for one identifier. */
    private static void same(String sent, String planned, Map<String, String> assigned) {
        List<String> numbers = planned == null
                ? List.of()
                : NUMBER.matcher(planned).results().map(MatchResult::group).toList();
        if (numbers.isEmpty()) {
            assertThat(sent).isEqualTo(planned);
            return;
        }
        String form = Arrays.stream(NUMBER.split(planned, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(" + IDENTIFIER + ")"));
        Matcher identifiers = Pattern.compile(form).matcher(sent);
        assertThat(identifiers.matches()).as("%s is %s", sent, planned).isTrue();
        for (int i = 0; i < numbers.size(); i++) {
            String identifier = identifiers.group(i + 1);
            assertThat(assigned.computeIfAbsent(numbers.get(i), number -> identifier))
                    .isEqualTo(identifier);
        }
    }
}
