package io.github.camelisogeo.benchmarks.soak.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers of the API as they should be. */
final class Routes {

    private static final String API = "/resources/";
    private static final Pattern RECORD = Pattern.compile("/resources/([0-9a-f]{32})");
    private static final Pattern FILE = Pattern.compile("/resources/([0-9a-f]{32})(\\.xml|/links/[0-9a-f]{32}\\.bin)");
    private static final int MOST_RESULTS = 100;

    private Routes() {}

    static Answer answer(HttpRequest request) {
        return switch (request.method()) {
            case "GET" -> read(request);
            case "POST" ->
                request.path().startsWith(API)
                        ? Answer.json(Kind.LIST, 201, Catalogue.link(Catalogue.id(1), request.marker()))
                        : Answer.json(Kind.RECORD, 201, Catalogue.record(Catalogue.id(1), request.marker()));
            case "PATCH" -> Answer.json(Kind.RECORD, 200, Catalogue.record(Catalogue.id(1), request.marker()));
            case "PUT" -> Answer.json(Kind.RECORD, 200, Catalogue.contact(Catalogue.id(1), request.marker()));
            case "DELETE" -> Answer.nothing();
            default -> Answer.error(405, "method_not_allowed");
        };
    }

    private static Answer read(HttpRequest request) {
        String path = request.path();
        if (path.equals("/resources/search")) {
            int total = Integer.parseInt(request.parameter("q").replaceAll("\\D", ""));
            int limit = Math.min(MOST_RESULTS, request.number("_limit", 20));
            return Answer.json(Kind.PAGE, 200, Catalogue.page(total, request.number("_offset", 0), limit));
        }
        if (path.equals("/groups/" + Catalogue.WORKGROUP + "/contacts")) {
            return Answer.json(Kind.LIST, 200, Catalogue.contacts());
        }
        if (path.endsWith("/catalogs")) {
            return Answer.json(Kind.LIST, 200, Catalogue.catalogs());
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            Kind kind = path.endsWith(".xml") ? Kind.DOCUMENT : Kind.ATTACHMENT;
            return Answer.file(kind, Catalogue.file(file.group(1)));
        }
        Matcher record = RECORD.matcher(path);
        return record.matches() && Catalogue.holds(record.group(1))
                ? Answer.json(Kind.RECORD, 200, Catalogue.record(record.group(1), Catalogue.title(record.group(1))))
                : Answer.error(404, "not_found");
    }
}
