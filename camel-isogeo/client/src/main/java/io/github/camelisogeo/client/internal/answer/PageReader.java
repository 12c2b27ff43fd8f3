package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.json.ModelPage;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import okhttp3.Response;

/** Reads a page of a search. Refuses a page without a total or results, because it could be mistaken for the end of the search. */
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
                    List<?> results(MetadataSearch page) {
                        return page.results();
                    }
                }
                : new OfModels<>(KeywordSearch.class, json) {
                    @Override
                    List<?> results(KeywordSearch page) {
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

    private abstract static class OfModels<P extends Model> extends PageReader<P> {

        private final Class<P> type;

        OfModels(Class<P> type, JsonSource json) {
            super(json);
            this.type = type;
        }

        abstract List<?> results(P page);

        @Override
        public P read(Response answer) throws IOException {
            return json.scan(
                    answer, text -> ModelPage.read(text, type, asked(answer), json.memoryEstimate(), json.factory()));
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
            return json.scan(answer, text -> JsonPage.of(text, asked(answer), json.memoryEstimate(), json.factory()));
        }

        @Override
        public long recordsIn(JsonPage page) {
            return page.records().size();
        }
    }
}
