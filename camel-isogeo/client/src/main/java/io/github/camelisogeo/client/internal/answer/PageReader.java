package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.JsonPage;
import io.github.camelisogeo.client.internal.json.ModelDeserializer;
import io.github.camelisogeo.client.internal.json.ReadRules;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
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

                    @Override
                    Long total(MetadataSearch page) {
                        return page.total();
                    }
                }
                : new OfModels<>(KeywordSearch.class, json) {
                    @Override
                    List<?> results(KeywordSearch page) {
                        return page.results();
                    }

                    @Override
                    Long total(KeywordSearch page) {
                        return page.total();
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

        private final ObjectReader reader;

        OfModels(Class<P> type, JsonSource json) {
            super(json);
            this.reader = ModelJson.reader(type);
        }

        abstract List<?> results(P page);

        abstract Long total(P page);

        @Override
        public P read(Response answer) throws IOException {
            ObjectReader limited =
                    reader.withAttribute(ModelDeserializer.RULES, ReadRules.ANSWER.atMost(asked(answer)));
            P page = json.parse(answer, limited::readValue);
            if (page == null || JsonReader.isError(page)) {
                throw json.unreadable(answer, page == null ? "it is null" : "it is an error");
            }
            if (total(page) == null || total(page) < 0) {
                throw json.unreadable(answer, "its total must be a number of 0 or more");
            }
            if (Frozen.isAbsent(results(page)) || results(page).stream().anyMatch(Objects::isNull)) {
                throw json.unreadable(answer, "its results must be a list of objects");
            }
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
            return json.scan(answer, text -> JsonPage.of(text, asked(answer)));
        }

        @Override
        public long recordsIn(JsonPage page) {
            return page.records().size();
        }
    }
}
