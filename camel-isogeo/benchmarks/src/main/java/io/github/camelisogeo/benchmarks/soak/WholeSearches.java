package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.Catalogue;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Whole searches, read to their end or left before. The wait for each result is judged like a call. */
final class WholeSearches {

    private static final List<Integer> TOTALS = List.of(0, 1, 49, 50, 51, 350, 730);
    private static final String END = "";

    private final Judge judge;
    private final Random random;

    WholeSearches(Judge judge, Random random) {
        this.judge = judge;
        this.random = random;
    }

    void models(Shared<IsogeoClient> client) {
        read(client, "whole search", stream -> stream, Metadata::id);
    }

    void json(Shared<IsogeoClient> client) {
        read(client, "whole search as JSON", MetadataStream::asJson, JsonRecord::id);
    }

    private <T> void read(
            Shared<IsogeoClient> client,
            String what,
            Function<MetadataStream, ResultStream<T>> as,
            Function<T, String> idOf) {
        int total = TOTALS.get(random.nextInt(TOTALS.size()));
        boolean early = total > 0 && random.nextInt(3) == 0;
        int wanted = early ? random.nextInt(total) : total;
        String name = what + " of " + total;
        judge.part(name + ", opened", client, () -> as.apply(client.get().search().stream(Catalogue.query(total))))
                .ifPresent(results -> {
                    Shared<ResultStream<T>> shared = client.part(results, results::close);
                    judge.opened(shared);
                    boolean taken;
                    try (results) {
                        taken = take(name, shared, idOf, wanted) && (early || isAtEnd(name, shared, idOf, total));
                    } finally {
                        judge.opened(null);
                    }
                    if (taken) {
                        judge.answered();
                    }
                    if (taken && early) {
                        requireClosed(name, results);
                    }
                });
    }

    /** Reads so many results; returns false if one could not be read. */
    private <T> boolean take(String name, Shared<ResultStream<T>> results, Function<T, String> idOf, int wanted) {
        for (int rank = 0; rank < wanted; rank++) {
            String place = name + ", result " + rank;
            Optional<String> id = next(place, results, idOf);
            if (id.isEmpty()) {
                return false;
            }
            String right = Catalogue.id(rank);
            judge.require(
                    id.get().equals(right), () -> place + " is " + (id.get().isEmpty() ? "the end" : id.get()));
            if (!id.get().equals(right)) {
                return false;
            }
        }
        return true;
    }

    /** Reads what must be the end; returns false if that fails. */
    private <T> boolean isAtEnd(String name, Shared<ResultStream<T>> results, Function<T, String> idOf, int total) {
        Optional<String> id = next(name + ", the end", results, idOf);
        id.ifPresent(given ->
                judge.require(given.equals(END), () -> name + " has more than " + total + " results: " + given));
        return id.isPresent();
    }

    private <T> Optional<String> next(String place, Shared<ResultStream<T>> results, Function<T, String> idOf) {
        return judge.part(
                place,
                results,
                () -> results.get().hasNext() ? idOf.apply(results.get().next()) : END);
    }

    private void requireClosed(String name, ResultStream<?> results) {
        try {
            Object more = results.next();
            judge.require(false, () -> name + " gave " + more + " after it was closed");
        } catch (IllegalStateException e) {
            // As it must be.
        } catch (RuntimeException e) {
            judge.require(false, () -> name + " was closed, and its next() failed with " + e);
        }
    }
}
