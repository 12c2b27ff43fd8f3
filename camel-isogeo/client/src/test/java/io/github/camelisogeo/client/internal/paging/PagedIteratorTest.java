package io.github.camelisogeo.client.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.Logs;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallContext;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.text.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole reading of a selection that may change, fail or lie while it is read. */
class PagedIteratorTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CallOptions options =
            CallOptions.builder().prefetch(3).pageSize(10).build();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Answers from a list; a test changes it between requests. */
    private abstract static class Selection implements PageSource<String> {

        final List<String> records =
                new ArrayList<>(IntStream.range(0, 55).mapToObj(i -> "r" + i).toList());
        final AtomicInteger requests = new AtomicInteger();

        abstract void beforeAnswer(int request, long offset);

        @Override
        public synchronized Page<String> page(long offset, int limit) {
            beforeAnswer(requests.incrementAndGet(), offset);
            int from = (int) Math.min(offset, records.size());
            int to = Math.min(from + limit, records.size());
            return new Page<>(List.copyOf(records.subList(from, to)), records.size(), limit);
        }

        @Override
        public String idOf(String result) {
            return result;
        }
    }

    private static Selection still() {
        return new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {}
        };
    }

    private PagedIterator<String> open(PageSource<String> source) {
        return new PageReading(threads)
                .open(
                        new CallContext(
                                        Time.SYSTEM,
                                        new Cancellation("the client is closed"),
                                        Secrets.of(List.of()),
                                        threads)
                                .begin(options, "search.stream", Map.of()),
                        source,
                        0,
                        null);
    }

    private List<String> all(PageSource<String> source) {
        List<String> read = new ArrayList<>();
        open(source).forEachRemaining(read::add);
        return read;
    }

    @Test
    void readsAllInOrderAndAsksForNothingBeyondTheEnd() {
        Selection selection = still();
        assertThat(all(selection)).isEqualTo(selection.records);
        assertThat(selection.requests).hasValue(6);
    }

    @Test
    void asksForNothingBeforeTheFirstLook() {
        Selection selection = still();
        open(selection);
        assertThat(selection.requests).hasValue(0);
    }

    @Test
    void readsNoFurtherAheadThanItsWindow() {
        Selection selection = still();
        PagedIterator<String> records = open(selection);
        records.next();
        await().until(() -> selection.requests.get() == 4);
        assertThat(records.next()).isEqualTo("r1");
        assertThat(selection.requests).hasValue(4);
    }

    @Test
    void anEmptySelectionIsOneRequest() {
        Selection selection = still();
        selection.records.clear();
        assertThat(all(selection)).isEmpty();
        assertThat(selection.requests).hasValue(1);
    }

    @Test
    void nothingIsMissedWhenRecordsLeaveWhileItIsRead() {
        Selection selection = new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {
                if (request > 1 && records.size() > 30) {
                    records.remove(0);
                }
            }
        };
        List<String> stayed = new ArrayList<>(selection.records.subList(25, 55));
        assertThat(all(selection)).containsAll(stayed).doesNotHaveDuplicates();
        assertThat(selection.requests.get()).isLessThan(200);
    }

    /** Pages far behind come from an index that has fewer records, so that the reading steps back whenever it gets there. */
    @ParameterizedTest
    @ValueSource(ints = {100, 900, 5_000, 15_000})
    @Timeout(60)
    void givesUpWhereTotalsContradictEachOther(int fewer) {
        PageSource<String> source = new PageSource<>() {
            @Override
            public Page<String> page(long offset, int limit) {
                long total = offset < 20_000 ? 30_000 : 30_000 - fewer;
                List<String> records = LongStream.range(offset, Math.min(offset + limit, total))
                        .mapToObj(i -> "r" + i)
                        .toList();
                return new Page<>(records, total, limit);
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        List<String> read = new ArrayList<>();
        assertThatThrownBy(() -> open(source).forEachRemaining(read::add))
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
        assertThat(read).hasSizeGreaterThan(15_000);
        if (fewer < 10_000) {
            assertThat(read).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSelectionThatLosesOneRecordARequestComesToAnEnd() {
        Selection selection = new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {
                if (!records.isEmpty()) {
                    records.remove(0);
                }
            }
        };
        assertThat(all(selection)).doesNotHaveDuplicates();
    }

    @Test
    void nothingComesTwiceWhenRecordsAreAddedBefore() {
        Selection selection = new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {
                if (request % 2 == 0 && records.size() < 80) {
                    records.add(0, "new" + request);
                }
            }
        };
        List<String> old = List.copyOf(selection.records);
        assertThat(all(selection)).containsSubsequence(old).doesNotHaveDuplicates();
    }

    @Test
    void theTailThatGrowsIsRead() {
        Selection selection = new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {
                // Not later: a request that was given up may still be answered, and nobody looks at what it finds.
                if (request <= 5) {
                    IntStream.range(0, 9).forEach(i -> records.add("late" + request + "-" + i));
                }
            }
        };
        List<String> read = all(selection);
        assertThat(new LinkedHashSet<>(read)).hasSameSizeAs(read).containsAll(selection.records);
    }

    @Test
    void shortPagesAreContinuedWhereTheyEnd() {
        PageSource<String> stingy = new PageSource<>() {
            private final Selection selection = still();

            @Override
            public Page<String> page(long offset, int limit) {
                Page<String> page = selection.page(offset, Math.min(limit, 4));
                return new Page<>(page.results(), page.total(), 4);
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        assertThat(all(stingy)).isEqualTo(still().records);
    }

    @Test
    void anEmptyPageInTheMiddleIsSteppedOverAndTold() throws ReflectiveOperationException {
        PageSource<String> holed = new PageSource<>() {
            private final Selection selection = still();

            @Override
            public Page<String> page(long offset, int limit) {
                Page<String> page = selection.page(offset, limit);
                return offset == 20 ? new Page<>(List.of(), page.total(), limit) : page;
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        try (Logs logs = Logs.of(PagedIterator.class.getName())) {
            assertThat(all(holed)).hasSize(45).contains("r19", "r30", "r54");
            assertThat(logs.lines("a page was empty, also when it was requested again: 45 of 55 results came"))
                    .hasSize(1);
            all(still());
            assertThat(logs.lines("a page was empty")).hasSize(1);
        }
    }

    /** A node that has just been started answers with the total only. */
    @ParameterizedTest
    @ValueSource(longs = {0, 20, 50})
    void aPageThatIsEmptyOnceLosesNothing(long hole) {
        PageSource<String> hiccup = new PageSource<>() {
            private final Selection selection = still();
            private boolean happened;

            @Override
            public synchronized Page<String> page(long offset, int limit) {
                Page<String> page = selection.page(offset, limit);
                if (offset == hole && !happened) {
                    happened = true;
                    return new Page<>(List.of(), page.total(), limit);
                }
                return page;
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        assertThat(all(hiccup)).isEqualTo(still().records);
    }

    @Test
    void aTotalWithoutAnyResultIsAnError() {
        PageSource<String> nothing = new PageSource<>() {
            @Override
            public Page<String> page(long offset, int limit) {
                return new Page<>(List.of(), 3, limit);
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        assertThatThrownBy(() -> all(nothing))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("the total is 3");
    }

    @Test
    void aTotalThatPromisesMoreThanThereIsIsAnErrorAfterTenPages() {
        PageSource<String> liar = new PageSource<>() {
            @Override
            public Page<String> page(long offset, int limit) {
                return new Page<>(List.of(), 1000, limit);
            }

            @Override
            public String idOf(String result) {
                return result;
            }
        };
        assertThatThrownBy(() -> all(liar))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("10 pages")
                .hasMessageContaining("1000");
    }

    @Test
    void aFailureIsThrownAtItsPlaceAndOnlyByNext() {
        Selection selection = new Selection() {
            @Override
            void beforeAnswer(int request, long offset) {
                if (offset == 20) {
                    throw new IllegalStateException(CallScope.current().title());
                }
            }
        };
        PagedIterator<String> records = open(selection);
        for (int i = 0; i < 20; i++) {
            assertThat(records.next()).isEqualTo("r" + i);
        }
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next).hasMessageContaining("offset 20");
        assertThat(records.hasNext()).isFalse();
    }

    @Test
    void aClientThatIsClosedMeanwhileIsAFailureOfNextAlone() {
        PagedIterator<String> records = open(still());
        assertThat(records.next()).isEqualTo("r0");
        threads.shutdown();
        List<String> read = new ArrayList<>(List.of("r0"));
        assertThatThrownBy(() -> {
                    while (records.hasNext()) {
                        read.add(records.next());
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the client is closed");
        assertThat(read).isEqualTo(still().records.subList(0, read.size())).hasSizeLessThan(55);
    }

    @Test
    void aClosedReadingDoesNotLookLikeAnEnd() {
        PagedIterator<String> records = open(still());
        records.next();
        records.close();
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed before its end");
    }

    @Test
    void twoThreadsShareItWithoutLoss() throws Exception {
        Selection selection = still();
        PagedIterator<String> records = open(selection);
        List<String> read = java.util.Collections.synchronizedList(new ArrayList<>());
        Runnable reader = () -> {
            try {
                while (records.hasNext()) {
                    read.add(records.next());
                }
            } catch (java.util.NoSuchElementException e) {
                // The other thread took the last one in between.
            }
        };
        var one = threads.submit(reader);
        var two = threads.submit(reader);
        one.get();
        two.get();
        assertThat(read).containsExactlyInAnyOrderElementsOf(selection.records);
    }
}
