package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.IOException;
import okhttp3.HttpUrl;

/** A process that reads the first record of a server, and ends there. */
final class ColdStart {

    /** What the process reads with. */
    enum Way {
        CLIENT,
        OKHTTP
    }

    private ColdStart() {}

    /** Reads with the way and the base URL that the arguments name. Ends with 0 if there is a record. */
    public static void main(String[] args) throws IOException {
        Target target =
                new Target(HttpUrl.get(args[1]), 1, "all", Target.SANDBOX_CLIENT_ID, Target.SANDBOX_CLIENT_SECRET);
        String title = Way.valueOf(args[0]) == Way.CLIENT ? withClient(target) : withOkHttp(target);
        System.out.println(title);
        System.out.flush();
        // Shutting down belongs to neither.
        Runtime.getRuntime().halt(0);
    }

    private static String withClient(Target target) {
        try (IsogeoClient client = target.client();
                MetadataStream records = client.search().stream(target.selection())) {
            return records.next().title();
        }
    }

    private static String withOkHttp(Target target) throws IOException {
        try (BareApi api = new BareApi(target)) {
            HttpUrl page = target.base()
                    .newBuilder()
                    .addPathSegments("resources/search")
                    .addQueryParameter("_limit", Integer.toString(Target.PAGE_SIZE))
                    .addQueryParameter("_include", target.selection().include().toString())
                    .build();
            JsonNode read = api.get(page, api.token(), source -> new ObjectMapper().readTree(source.inputStream()));
            return read.path("results").required(0).path("title").asText();
        }
    }
}
