package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.json.ModelPage;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import okhttp3.Response;
import okio.Buffer;

/**
 * Reads a page of a search. Refuses a page without a total or results, because it could be mistaken for the end of the search, and a page with
 * an error among its results, because it could be mistaken for a record.
 */
abstract class PageReader<P> implements AnswerReader<P> {

    private static final int LARGEST = 100;

    final JsonSource json;

    private PageReader(JsonSource json) {
        this.json = json;
    }

    static boolean reads(Type type) {
        return type == JsonPage.class || type == MetadataSearch.class || type == KeywordSearch.class;
    }

    static AnswerReader<?> of(Type type, JsonSource json) {
        if (type == JsonPage.class) {
            return new OfJson(json);
        }
        return type == MetadataSearch.class
                ? new OfModels<>(MetadataSearch.class, json) {
                    @Override
                    List<Metadata> results(MetadataSearch page) {
                        return page.results();
                    }
                }
                : new OfModels<>(KeywordSearch.class, json) {
                    @Override
                    List<Keyword> results(KeywordSearch page) {
                        return page.results();
                    }
                };
    }

    /** Returns the number of results that were requested. */
    private static int asked(Response answer) {
        String limit = answer.request().url().queryParameter("_limit");
        try {
            return limit == null ? LARGEST : Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            return LARGEST;
        }
    }

    /**
     * Checks the results of a page.
     *
     * @param problem returns what is wrong with a result, or null
     */
    <T> void check(Response answer, List<T> results, Problem<T> problem) throws IOException {
        int number = 0;
        for (T result : results) {
            number++;
            String found = problem.of(result);
            if (found != null) {
                String offset = answer.request().url().queryParameter("_offset");
                throw json.unreadable(
                        answer,
                        "result " + number + " of " + results.size() + " in the page at offset "
                                + (offset == null ? "0" : offset) + " is no result: " + found);
            }
        }
    }

    @FunctionalInterface
    private interface Problem<T> {

        String of(T result) throws IOException;
    }

    private abstract static class OfModels<P extends Model> extends PageReader<P> {

        private final Class<P> type;

        OfModels(Class<P> type, JsonSource json) {
            super(json);
            this.type = type;
        }

        abstract List<? extends Model> results(P page);

        @Override
        public P read(Response answer) throws IOException {
            P page = json.scan(
                    answer, text -> ModelPage.read(text, type, asked(answer), json.memoryEstimate(), json.factory()));
            check(answer, results(page), ModelCheck::problemOfResult);
            return page;
        }

        @Override
        public long recordsIn(P page) {
            return results(page).size();
        }
    }

    private static final class OfJson extends PageReader<JsonPage> {

        OfJson(JsonSource json) {
            super(json);
        }

        @Override
        public JsonPage read(Response answer) throws IOException {
            JsonPage page =
                    json.scan(answer, text -> JsonPage.of(text, asked(answer), json.memoryEstimate(), json.factory()));
            check(answer, page.records(), OfJson::problem);
            return page;
        }

        private static String problem(JsonRecord record) throws IOException {
            if (record.id() != null && !record.id().isBlank()) {
                return null;
            }
            String error = ErrorBody.in(new Buffer().write(record.json()));
            return error == null ? null : "it is an error, " + error;
        }

        @Override
        public long recordsIn(JsonPage page) {
            return page.records().size();
        }
    }
}
