package io.github.camelisogeo.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final long MIB = 1024 * 1024;

    private static List<String> violations(IntFunction<Sample> samples) {
        return new Verdict(IntStream.range(0, 30).mapToObj(samples).toList(), 60).violations();
    }

    @Test
    void whatStaysFlatPasses() {
        assertThat(violations(i -> new Sample(i * 100L, 10 + i % 3, 30 + i % 5, (20 + i % 4) * MIB)))
                .isEmpty();
    }

    @Test
    void whatGrowsAtFirstPasses() {
        assertThat(violations(i -> new Sample(i * 100L, Math.min(i, 10), Math.min(10 * i, 90), 20 * MIB)))
                .isEmpty();
    }

    @Test
    void threadsThatGrowAreToldOf() {
        assertThat(violations(i -> new Sample(i * 100L, 10, 10 + 4 * i, 20 * MIB)))
                .containsExactly("threads grew from 70 in the second third to 110 in the last one");
    }

    @Test
    void connectionsThatGrowAreToldOf() {
        assertThat(violations(i -> new Sample(i * 100L, 1 + 2 * i, 30, 20 * MIB)))
                .containsExactly("connections grew from 31 in the second third to 51 in the last one");
    }

    @Test
    void tooManyConnectionsAreToldOf() {
        assertThat(violations(i -> new Sample(i * 100L, i == 3 ? 61 : 10, 30, 20 * MIB)))
                .containsExactly("61 connections were open, and there may be 60 at most");
    }

    @Test
    void heapThatGrowsIsToldOf() {
        assertThat(violations(i -> new Sample(i * 100L, 10, 30, 2 * i * MIB)))
                .singleElement()
                .asString()
                .startsWith("bytes of heap grew from");
    }

    @Test
    void callersThatAreStuckAreToldOf() {
        assertThat(violations(i -> new Sample(Math.min(i, 20) * 100L, 10, 30, 20 * MIB)))
                .containsExactly(
                        "0 calls were answered in the last third, and 900 in the second one: something is stuck");
    }
}
