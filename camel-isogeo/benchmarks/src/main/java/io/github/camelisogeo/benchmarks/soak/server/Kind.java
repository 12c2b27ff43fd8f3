package io.github.camelisogeo.benchmarks.soak.server;

import java.util.List;

/** What an answer is, with bodies that no such answer may have. */
enum Kind {
    RECORD("{}", "null", "[]", "{\"_id\":", "{\"_id\":\"a\"} and more"),
    LIST("{}", "null", "[null]", "\"list\"", "[] and more"),
    PAGE(
            "{}",
            "null",
            "{\"total\":5}",
            "{\"total\":-1,\"results\":[]}",
            "{\"total\":\"many\",\"results\":[]}",
            "{\"total\":9,\"results\":null}",
            "{\"total\":9,\"results\":[null]}",
            "{\"total\":9,\"results\":{}}"),
    TOKEN("{}", "null", "{\"access_token\":null}", "{\"access_token\":\"a\\nb\"}", "token"),
    /** A document that the API makes. */
    DOCUMENT,
    /** A file that somebody uploaded, of any media type. */
    ATTACHMENT,
    NOTHING,
    ERROR;

    private final List<String> wrong;

    Kind(String... wrong) {
        this.wrong = List.of(wrong);
    }

    List<String> wrong() {
        return wrong;
    }
}
