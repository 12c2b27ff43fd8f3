package io.github.camelisogeo.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final FailedCall CALL =
            new FailedCall("metadata.get", Map.of(), "GET", "http://localhost/", 0, null);

    private final Tally tally = new Tally();
    private final Hiccups hiccups = Hiccups.start();
    private final Judge judge = new Judge(tally, hiccups);
    private final Shared<String> client = Shared.of("client", () -> {});

    @AfterEach
    void stop() {
        hiccups.close();
    }

    private static Callable<String> failing(Exception e) {
        return () -> {
            throw e;
        };
    }

    @Test
    void aCallThatIsAnsweredCounts() {
        assertThat(judge.call("get", client, () -> "record")).contains("record");
        assertThat(tally.answers()).isOne();
        assertThat(tally.violations()).isEmpty();
    }

    @Test
    void aFailureByTypeIsExpected() {
        assertThat(judge.call("get", client, failing(new IsogeoTransportException(CALL, "broke off", null))))
                .isEmpty();
        assertThat(tally).hasToString("calls 1  answered 0  failed 1 (Transport 1)");
        assertThat(tally.violations()).isEmpty();
    }

    @Test
    void aFailureOfNoSuchTypeIsAViolation() {
        judge.call("get", client, failing(new NullPointerException()));
        judge.call("get", client, failing(new IllegalArgumentException()));
        judge.call("get", client, failing(new IsogeoNotFoundException(CALL)));
        judge.call("get", client, failing(new IOException()));
        judge.call("get", client, () -> null);

        assertThat(tally.violations()).hasSize(5).allMatch(said -> said.startsWith("get failed with"));
    }

    @Test
    void aContentMayFailAsStreamsDo() {
        judge.content("file", client, failing(new IOException()));

        assertThat(tally.violations()).isEmpty();
    }

    @Test
    void onlyWhatWasClosedMayRefuseCalls() {
        Shared<String> stream = client.part("stream", () -> {});
        judge.call("next", stream, failing(new IllegalStateException()));
        assertThat(tally.violations()).hasSize(1);

        client.close();
        judge.call("next", stream, failing(new IllegalStateException()));
        assertThat(tally.violations()).hasSize(1);
    }

    @Test
    void closesTheStreamThatIsBeingRead() {
        Shared<String> stream = client.part("stream", () -> {});
        judge.closeOpened();
        judge.opened(stream);
        judge.closeOpened();

        assertThat(stream.closedAt()).isNotZero();
        assertThat(client.closedAt()).isZero();
    }
}
