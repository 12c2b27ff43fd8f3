package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Options around operations, at every operation of the registry that doesn't support them or with a value that can't be meant: refused by
 * name, with the value and what would be right, before anything is sent.
 */
class WrongOptionsTest extends FakeApiTestSupport {

    @AfterEach
    void nothingWasSent() {
        assertThat(api.calls()).isEmpty();
    }

    static List<OperationDescriptor> operations() {
        return Entities.operations().all();
    }

    private String refusal(OperationDescriptor operation, String options) {
        Throwable refused = catchThrowable(
                () -> context.getEndpoint(uri(operation) + "&" + options).createProducer());
        assertThat(refused).as("%s with %s", operation, options).isNotNull();
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(IllegalArgumentException.class);
        return cause.getMessage();
    }

    private String refusal(OperationDescriptor operation, String header, Object value) {
        ValidCall call = new ValidCall(operation);
        Map<String, Object> headers = new HashMap<>(call.headers);
        headers.put(header, value);
        Exchange done = template.request(uri(operation), exchange -> {
            exchange.getMessage().setBody(call.body);
            exchange.getMessage().setHeaders(headers);
        });
        assertThat(done.getException())
                .as("%s with %s", operation, header)
                .isInstanceOf(IllegalArgumentException.class);
        return done.getException().getMessage();
    }

    private static String uri(OperationDescriptor operation) {
        return "isogeo:" + operation.entity() + "?operation=" + operation.name();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void dryRunsAreOfOperationsThatWrite(OperationDescriptor operation) {
        if (operation.writes()) {
            assertThat(refusal(operation, "dryRun=maybe")).contains("dryRun", "maybe");
            assertThat(refusal(operation, "CamelIsogeoDryRun", "maybe"))
                    .isEqualTo(operation + ": dryRun is 'maybe', it must be true or false");
        } else {
            // The consumer of a search has dry runs, so its endpoint can be made.
            assertThat(refusal(operation, "dryRun=true"))
                    .containsAnyOf(
                            "option 'dryRun' is not supported by " + operation,
                            "isogeo:search: the option 'dryRun' is for consumers");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void stampsAreOfOperationsThatCanCompareThem(OperationDescriptor operation) {
        boolean taken = WriteOptions.isTakenBy(operation, "ifUnmodifiedSince");
        if (taken) {
            String right = "it must be an instant, for instance 2024-01-01T00:00:00Z, or body._modified";
            assertThat(refusal(operation, "ifUnmodifiedSince=yesterday"))
                    .contains("ifUnmodifiedSince is 'yesterday'", right);
            assertThat(refusal(operation, "CamelIsogeoIfUnmodifiedSince", "yesterday"))
                    .contains("header CamelIsogeoIfUnmodifiedSince", "'yesterday'", right);
        } else {
            assertThat(refusal(operation, "ifUnmodifiedSince=2024-01-01T00:00:00Z"))
                    .contains("option 'ifUnmodifiedSince' is not supported by " + operation);
        }
        if (!taken && operation.writes()) {
            assertThat(refusal(operation, "CamelIsogeoIfUnmodifiedSince", "2024-01-01T00:00:00Z"))
                    .contains(
                            operation + ": ifUnmodifiedSince is not supported",
                            "it needs an update or a deletion of an object that has a _modified and can be read");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void recordsAsBytesAreOfSearches(OperationDescriptor operation) {
        if (operation.parameter("rawPayload") == null) {
            assertThat(refusal(operation, "rawPayload=true"))
                    .contains("option 'rawPayload' is not supported by " + operation);
        } else {
            assertThat(operation.entity()).isEqualTo("search");
            assertThat(refusal(operation, "rawPayload=maybe")).contains("rawPayload", "maybe");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void keysAreOfUpsertsThatHaveSeveral(OperationDescriptor operation) {
        if (operation.parameter("key") == null) {
            assertThat(refusal(operation, "key=name")).contains("option 'key' is not supported by " + operation);
        } else {
            assertThat(operation.name()).isEqualTo("upsert");
            assertThat(refusal(operation, "key=nonsense")).contains("key", "'nonsense'", "name");
        }
    }
}
