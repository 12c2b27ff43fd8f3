package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records are the same in every order, with and without sub-resources. */
class PageServerTest {

    private static final int RECORDS = 700;

    private PageServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        List<String> documents = IntStream.range(0, 130)
                .mapToObj(i -> "{\"title\":\"Communes " + i + "\",\"_modified\":\"2020-01-01T00:00:" + (10 + i % 50)
                        + "+00:00\",\"keywords\":[{\"text\":\"eau\"}]}")
                .toList();
        server = PageServer.start(0, documents, RECORDS, Duration.ZERO);
        client = new Target(HttpUrl.get(server.url() + "/"), 2, "", "a", "b").client();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private List<Metadata> read(SearchSelectionBuilder selection) {
        List<Metadata> records = new ArrayList<>();
        try (MetadataStream stream = client.search().stream(selection.build())) {
            stream.forEachRemaining(records::add);
        }
        return records;
    }

    @Test
    void listsTheSameRecordsWithAndWithoutSubResources() {
        List<Metadata> complete = read(SearchSelection.builder().include(Include.all()));
        List<Metadata> small = read(SearchSelection.builder().include(Include.none()));

        Map<String, Metadata> byId = new HashMap<>();
        complete.forEach(record -> byId.put(record.id(), record));
        assertThat(byId).hasSize(RECORDS);
        assertThat(complete).allMatch(record -> record.keywords().size() == 1);
        assertThat(small).hasSize(RECORDS).allSatisfy(record -> {
            assertThat(record.keywords()).isNullOrEmpty();
            assertThat(record.title()).isEqualTo(byId.get(record.id()).title());
            assertThat(record.modifiedAt()).isEqualTo(byId.get(record.id()).modifiedAt());
        });
    }

    @Test
    void listsThoseFirstThatWereModifiedLast() {
        List<Metadata> newest = read(SearchSelection.builder()
                .include(Include.none())
                .orderBy(OrderBy.METADATA_MODIFIED)
                .orderDirection(OrderDirection.DESC));

        assertThat(newest).extracting(Metadata::id).hasSize(RECORDS).doesNotHaveDuplicates();
        assertThat(newest)
                .extracting(record -> record.modifiedAt().toString())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void findsRecordsByIdentifier() {
        List<Id> ids = List.of(Id.of(RepeatedRecords.id(7)), Id.of(RepeatedRecords.id(699)));

        assertThat(read(SearchSelection.builder().include(Include.all()).ids(ids)))
                .extracting(record -> record.id())
                .containsExactlyInAnyOrder(RepeatedRecords.id(7), RepeatedRecords.id(699));
    }
}
