package io.github.camelisogeo.benchmarks.soak.server;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Answers in place of those that should be sent. */
final class Prank {

    private static final List<Integer> FAILURES = List.of(500, 502, 503, 503, 503, 504);
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final List<String> DELAYS = List.of("0", "0", "1", "1", "600", "soon", "-1");

    private final Random random;

    Prank(Random random) {
        this.random = random;
    }

    /** Returns the answer that is sent, before it is cut or held up. */
    Answer of(Mischief mischief, HttpRequest request, Answer truth) {
        return switch (mischief) {
            case FAIL ->
                delayed(new Answer(Kind.ERROR, any(FAILURES), truth.headers(), Catalogue.bytes("<p>Sorry</p>")));
            case LIMIT -> delayed(Answer.error(429, "too_many_requests"));
            case REDIRECT -> redirect(any(REDIRECTS), request.targetWith("moved=1"));
            case LOOP -> redirect(302, loop(request));
            case LOGIN_PAGE -> Answer.loginPage();
            case ERROR_AS_ANSWER -> Answer.json(Kind.ERROR, 200, "{\"error\":\"internal\"}");
            case WRONG_JSON -> Answer.json(truth.kind(), 200, any(truth.kind().wrong()));
            default -> truth;
        };
    }

    private static String loop(HttpRequest request) {
        return request.parameter("loop") == null ? request.targetWith("loop=1") : request.target();
    }

    private static Answer redirect(int status, String target) {
        return Answer.json(Kind.ERROR, status, "{}").with("Location", target);
    }

    private Answer delayed(Answer answer) {
        return switch (random.nextInt(4)) {
            case 0 -> answer;
            case 1 -> {
                ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
                yield answer.with("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now))
                        .with(
                                "Retry-After",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(random.nextInt(3))));
            }
            default -> answer.with("Retry-After", any(DELAYS));
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
