package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.scripted.MemoryStateStore;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateStore;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each step is forced to disk, and what is read of a state is in memory, so there must be little of either. */
class FewStepsTest extends FeedTestSupport {

    @Test
    void writesOneStepForEachBatchOfTheFirstReading() throws Exception {
        catalogue.create(IntStream.rangeClosed(1, 3000).toArray());
        MemoryStateStore store = new MemoryStateStore();
        restart(settings().store(store).build());

        assertThat(poll().created()).isEqualTo(3000);
        // 30 batches, and the progress between them. If the machine is slow, some outcomes don't wait for the next
        // batch.
        assertThat(store.writes()).isLessThan(55);
    }

    @Test
    void readsNoRecordsAgainThatWereJustRefused() throws Exception {
        int[] numbers = IntStream.rangeClosed(1, 1000).toArray();
        catalogue.create(numbers);
        IntStream.of(numbers).forEach(refused::add);
        AtomicInteger mostAsked = new AtomicInteger();
        StateStore store = watching(StateStore.class, new MemoryStateStore(), mostAsked);
        restart(settings().store(store).build());

        assertThat(poll().failed()).isEqualTo(1000);
        assertThat(poll().failed()).isEqualTo(1000);
        assertThat(mostAsked).hasValueLessThanOrEqualTo(101);
    }

    /** Returns a store, or a state of it, that notes how many refused records are read at once. */
    private static <T> T watching(Class<T> type, Object watched, AtomicInteger mostAsked) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("due") && args[0].equals(Refused.WORD)) {
                mostAsked.accumulateAndGet((int) args[2], Math::max);
            }
            Object result = method.invoke(watched, args);
            return result instanceof FeedState state ? watching(FeedState.class, state, mostAsked) : result;
        }));
    }
}
