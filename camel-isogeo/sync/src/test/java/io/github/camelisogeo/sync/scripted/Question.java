package io.github.camelisogeo.sync.scripted;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/**
 * A request that a feed sends, as far as its answer depends on it.
 *
 * @param kind the kind of the question
 * @param ids the identifiers that are asked for, or an empty list
 * @param orderBy {@code _modified} or {@code _created}
 * @param include the sub-resources
 * @param share the share that is searched, or null for all
 * @param query the words and filters
 */
public record Question(
        Kind kind,
        List<String> ids,
        int offset,
        int limit,
        String orderBy,
        boolean descending,
        Set<String> include,
        String share,
        String query) {

    /** The kinds of questions. */
    public enum Kind {
        TOKEN,
        SHARES,
        LISTING,
        BY_ID,
        OTHER
    }

    static Question of(HttpUrl url) {
        List<String> ids = words(url.queryParameter("_id"));
        return new Question(
                kind(url, ids),
                ids,
                Integer.parseInt(given(url, "_offset", "0")),
                Integer.parseInt(given(url, "_limit", "20")),
                given(url, "ob", "_created"),
                !given(url, "od", "desc").equals("asc"),
                Set.copyOf(words(url.queryParameter("_include"))),
                url.queryParameter("s"),
                given(url, "q", ""));
    }

    private static Kind kind(HttpUrl url, List<String> ids) {
        return switch (url.encodedPath()) {
            case "/oauth/token" -> Kind.TOKEN;
            case "/shares" -> Kind.SHARES;
            case "/resources/search" -> ids.isEmpty() ? Kind.LISTING : Kind.BY_ID;
            default -> Kind.OTHER;
        };
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static String given(HttpUrl url, String name, String byDefault) {
        String value = url.queryParameter(name);
        return value == null || value.isEmpty() ? byDefault : value;
    }

    boolean isSearch() {
        return kind == Kind.LISTING || kind == Kind.BY_ID;
    }

    /** Returns the number of the page, from 1 on. */
    int page() {
        return limit == 0 ? 1 : offset / limit + 1;
    }

    /** Any question, also that for a token. */
    public static Predicate<Question> anything() {
        return question -> true;
    }

    /** Any search, by identifier or not. */
    public static Predicate<Question> search() {
        return Question::isSearch;
    }

    /** A search that isn't by identifier. */
    public static Predicate<Question> listing() {
        return question -> question.kind == Kind.LISTING;
    }

    /** A page of a search that isn't by identifier, from 1 on. */
    public static Predicate<Question> page(int number) {
        return listing().and(question -> question.page() == number);
    }

    /** A search for the most recently changed records. */
    public static Predicate<Question> newest() {
        return listing().and(question -> question.orderBy.equals("_modified") && question.descending);
    }

    /** A search that isn't by identifier, and isn't for the most recently changed records: it reads all. */
    public static Predicate<Question> whole() {
        return listing().and(newest().negate());
    }

    /** A search by identifier. */
    public static Predicate<Question> byId() {
        return question -> question.kind == Kind.BY_ID;
    }

    /** The question for the shares. */
    public static Predicate<Question> shares() {
        return question -> question.kind == Kind.SHARES;
    }

    /** The question for a token. */
    public static Predicate<Question> token() {
        return question -> question.kind == Kind.TOKEN;
    }
}
