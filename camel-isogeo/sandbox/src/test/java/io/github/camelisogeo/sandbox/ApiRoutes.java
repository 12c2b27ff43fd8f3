package io.github.camelisogeo.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The routes of the API, with their verbs and paths. */
final class ApiRoutes {

    /** The routes of the login need no token. */
    private static final Set<String> ELSEWHERE = Set.of("/oauth/authorize", "/oauth/token");

    private ApiRoutes() {}

    static List<String[]> all() {
        try (InputStream in = ApiRoutes.class.getResourceAsStream("routes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(row -> !ELSEWHERE.contains(row[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
