package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.Catalogue;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.util.Random;

/** Calls that read one thing, one list or one page. */
final class Reads {

    private static final int TOTAL = 730;
    private static final int LIMIT = 50;

    private final Judge judge;
    private final Random random;

    Reads(Judge judge, Random random) {
        this.judge = judge;
        this.random = random;
    }

    void get(Shared<IsogeoClient> client) {
        String id = anyRecord();
        judge.call("get " + id, client, () -> client.get().metadata().get(Id.of(id)))
                .ifPresent(record -> judge.require(
                        id.equals(record.id()) && Catalogue.title(id).equals(record.title()),
                        () -> "get " + id + " gave " + record));
    }

    void exists(Shared<IsogeoClient> client) {
        boolean there = random.nextBoolean();
        String id = Catalogue.id(there ? random.nextInt(Catalogue.RECORDS) : Catalogue.RECORDS);
        judge.call("exists " + id, client, () -> client.get().metadata().exists(Id.of(id)))
                .ifPresent(said -> judge.require(said == there, () -> "exists " + id + " gave " + said));
    }

    void catalogs(Shared<IsogeoClient> client) {
        String id = anyRecord();
        judge.call("catalogs of " + id, client, () -> client.get().metadata().listCatalogs(Id.of(id)))
                .ifPresent(list -> requireSize("catalogs of " + id, Catalogue.CATALOGS, list.size()));
    }

    void contacts(Shared<IsogeoClient> client) {
        judge.call("contacts", client, () -> client.get().contacts().list(Id.of(Catalogue.WORKGROUP)))
                .ifPresent(list -> requireSize("contacts", Catalogue.CONTACTS, list.size()));
    }

    void page(Shared<IsogeoClient> client) {
        int offset = random.nextInt(TOTAL);
        SearchRequest request = SearchRequest.builder()
                .selection(SearchSelection.builder()
                        .query(Catalogue.query(TOTAL))
                        .offset(offset)
                        .build())
                .limit(LIMIT)
                .build();
        judge.call("page at " + offset, client, () -> client.get().search().search(request))
                .ifPresent(page -> {
                    requireSize(
                            "page at " + offset,
                            Math.min(LIMIT, TOTAL - offset),
                            page.results().size());
                    judge.require(page.total() == TOTAL, () -> "page at " + offset + " has the total " + page.total());
                });
    }

    private void requireSize(String what, int right, int given) {
        judge.require(given == right, () -> what + " gave " + given + " in place of " + right);
    }

    private String anyRecord() {
        return Catalogue.id(random.nextInt(Catalogue.RECORDS));
    }
}
