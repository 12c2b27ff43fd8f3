package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.Catalogue;
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

    void get(Subject subject) {
        String id = anyRecord();
        judge.call("get " + id, subject, () -> subject.client().metadata().get(Id.of(id)))
                .ifPresent(record -> judge.require(
                        id.equals(record.id()) && Catalogue.title(id).equals(record.title()),
                        () -> "get " + id + " gave " + record));
    }

    void exists(Subject subject) {
        boolean there = random.nextBoolean();
        String id = Catalogue.id(there ? random.nextInt(Catalogue.RECORDS) : Catalogue.RECORDS);
        judge.call("exists " + id, subject, () -> subject.client().metadata().exists(Id.of(id)))
                .ifPresent(said -> judge.require(said == there, () -> "exists " + id + " gave " + said));
    }

    void catalogs(Subject subject) {
        String id = anyRecord();
        judge.call("catalogs of " + id, subject, () -> subject.client()
                        .metadata()
                        .listCatalogs(Id.of(id)))
                .ifPresent(list -> requireSize("catalogs of " + id, Catalogue.CATALOGS, list.size()));
    }

    void contacts(Subject subject) {
        judge.call("contacts", subject, () -> subject.client().contacts().list(Id.of(Catalogue.WORKGROUP)))
                .ifPresent(list -> requireSize("contacts", Catalogue.CONTACTS, list.size()));
    }

    void page(Subject subject) {
        int offset = random.nextInt(TOTAL);
        SearchRequest request = SearchRequest.builder()
                .selection(SearchSelection.builder()
                        .query(Catalogue.query(TOTAL))
                        .offset(offset)
                        .build())
                .limit(LIMIT)
                .build();
        judge.call("page at " + offset, subject, () -> subject.client().search().search(request))
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
