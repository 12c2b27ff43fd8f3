package io.github.camelisogeo.client.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that promise more and bring nothing new: a reading gives up after ten pages. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BarrenPagesTest {

    private static final SearchSelection ALL = SearchSelection.builder().build();
    private static final Id GROUP = Id.of("08b3054757544463abd06f3ab51ee491");
    private static final long HUGE = 1_000_000_000_000L;

    private static final Map<String, Consumer<IsogeoClient>> READINGS = Map.of(
            "stream",
            client -> {
                try (MetadataStream records = client.search().stream(ALL)) {
                    records.forEachRemaining(record -> {});
                }
            },
            "JSON",
            client -> {
                try (ResultStream<JsonRecord> records =
                        client.search().stream(ALL).asJson()) {
                    records.forEachRemaining(record -> {});
                }
            },
            "all keywords",
            client ->
                    client.keywords().search(KeywordQuery.builder().whole(true).build()),
            "a keyword that is looked for",
            client -> client.keywords().associateWorkgroup(GROUP, GROUP, true));

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client()
                .callOptions(CallOptions.builder().prefetch(2).build())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private static int offset(RecordedRequest request) {
        String offset = request.getUrl().queryParameter("_offset");
        return offset == null ? 0 : Integer.parseInt(offset);
    }

    private static String page(long total, IntFunction<String> ids, int from, int to) {
        return "{\"limit\":100,\"total\":" + total + ",\"results\":["
                + IntStream.range(from, to)
                        .mapToObj(
                                i -> ids.apply(i) == null ? "{\"title\":\"x\"}" : "{\"_id\":\"" + ids.apply(i) + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    /** Answers each search with the same records, and a total that depends on how often it was asked. */
    private void always(LongUnaryOperator total, IntFunction<String> ids, int count) {
        AtomicLong asked = new AtomicLong();
        platform.api =
                request -> FakePlatform.json(200, page(total.applyAsLong(asked.getAndIncrement()), ids, 0, count));
    }

    private void assertAllGiveUp() {
        READINGS.forEach((name, reading) -> {
            int before = platform.requests.size();
            assertThatThrownBy(() -> reading.accept(client))
                    .as(name)
                    .isExactlyInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining("10 pages in a row had no new results");
            assertThat(platform.requests.size() - before).as(name).isLessThan(60);
        });
    }

    @Test
    void theSamePageForEachOffset() {
        always(asked -> HUGE, i -> "r" + i, 100);
        assertAllGiveUp();
    }

    @Test
    void theSameShortPageForEachOffset() {
        always(asked -> HUGE, i -> "r" + i, 7);
        assertAllGiveUp();
    }

    @Test
    void emptyPages() {
        always(asked -> HUGE, i -> "r" + i, 0);
        assertAllGiveUp();
    }

    @Test
    void resultsWithoutIdentifiers() {
        always(asked -> HUGE, i -> null, 100);
        assertAllGiveUp();
    }

    @Test
    void aTotalThatGrowsWithEachPage() {
        always(asked -> 1000 + asked * 1000, i -> "r" + i, 100);
        assertAllGiveUp();
    }

    @Test
    void aTotalThatShrinksWithEachPage() {
        always(asked -> HUGE - asked, i -> "r" + i, 100);
        assertAllGiveUp();
    }

    @Test
    void aTotalThatShrinksByMuchWithEachPage() {
        always(asked -> HUGE - asked * 10_000, i -> "r" + i, 100);
        assertAllGiveUp();
    }

    @Test
    void aTotalThatGoesUpAndDownEndsOneWayOrTheOther() {
        always(asked -> asked % 2 == 0 ? HUGE : 500, i -> "r" + i, 100);
        READINGS.forEach((name, reading) -> {
            int before = platform.requests.size();
            Throwable end = catchThrowable(() -> reading.accept(client));
            assertThat(end == null || end instanceof IsogeoUnreadableAnswerException)
                    .as("%s: %s", name, end)
                    .isTrue();
            assertThat(platform.requests.size() - before).as(name).isLessThan(60);
        });
    }

    @Test
    void whatWasReadBeforeIsHandedOut() {
        platform.api = request -> FakePlatform.json(
                200,
                offset(request) < 300
                        ? page(HUGE, i -> "r" + i, offset(request), offset(request) + 100)
                        : page(HUGE, i -> "r" + i, 0, 100));
        List<String> read = new ArrayList<>();
        assertThatThrownBy(() -> client.search().stream(ALL).forEachRemaining(record -> read.add(record.id())))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("1000000000000");
        assertThat(read).hasSize(300).doesNotHaveDuplicates();
    }

    /** As from a server that ignores the offset. */
    @ParameterizedTest
    @ValueSource(longs = {250, 300, 900, 1000})
    void theSamePageUpToAnEndThatIsNear(long total) {
        always(asked -> total, i -> "r" + i, 100);
        READINGS.forEach((name, reading) -> assertThatThrownBy(() -> reading.accept(client))
                .as(name)
                .isExactlyInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining(
                        "only repeated earlier results: there are 100 different ones, although the total is " + total));
    }

    /** A hundred records that weren't read yet moved to the front. */
    @Test
    void aLastPageThatIsARepeatIsTheEnd() {
        platform.api = request -> {
            int from = offset(request) == 300 ? 200 : offset(request);
            return FakePlatform.json(200, page(400, i -> "r" + i, from, from + 100));
        };
        assertThat(client.search().stream(ALL).stream()).hasSize(300);
    }

    /** A server that counts records that the account may not see. */
    @Test
    void aTotalThatCountsMoreThanIsListedIsTolerated() {
        platform.api = request -> {
            int from = Math.min(offset(request), 200);
            return FakePlatform.json(200, page(600, i -> "r" + i, from, Math.min(200, from + 100)));
        };
        assertThat(client.search().stream(ALL).stream()).hasSize(200);
    }

    @Test
    void aFewBarrenPagesAreSteppedOver() {
        platform.api = request -> {
            int offset = offset(request);
            boolean hole = offset >= 100 && offset < 1000;
            return FakePlatform.json(
                    200, page(1100, i -> "r" + i, hole ? 0 : offset, hole ? 0 : Math.min(1100, offset + 100)));
        };
        assertThat(client.search().stream(ALL).stream()).hasSize(200);
        assertThat(client.search().stream(ALL).asJson().stream()).hasSize(200);
        assertThat(client.keywords()
                        .search(KeywordQuery.builder().whole(true).build())
                        .results())
                .hasSize(200);
    }

    @Test
    void aLookUpGoesOnBehindAShortAndAnEmptyPage() {
        String wanted = "keyword:" + GROUP;
        platform.api = request -> {
            if (request.getMethod().equals("POST")) {
                return FakePlatform.json(500, "{}");
            }
            return switch (offset(request)) {
                case 0 -> FakePlatform.json(200, page(250, i -> "r" + i, 0, 50));
                case 50 -> FakePlatform.json(200, page(250, i -> "r" + i, 0, 0));
                default ->
                    FakePlatform.json(
                            200,
                            "{\"total\":250,\"results\":[{\"_id\":\"" + GROUP + "\",\"_tag\":\"" + wanted + "\"}]}");
            };
        };
        assertThat(client.keywords().associateWorkgroup(GROUP, GROUP, true)).isNull();
        assertThat(platform.requests.stream().map(RecordedRequest::getMethod)).containsOnly("GET", "POST");
        assertThat(platform.requests.stream()
                        .filter(r -> r.getUrl().encodedPath().startsWith("/groups")))
                .hasSize(3);
    }
}
