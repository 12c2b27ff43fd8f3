package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a value becomes that is written in a URI, in a header or in {@code toD}: the same as in Camel's own components, but for {@code
 * %2B} and {@code %26}, which Camel decodes twice.
 */
class SpecialCharactersTest extends FakeApiTestSupport {

    private static final String ALL = "a+b 100% c%20d &e=f @g #h ?i /j é (k) {l}";

    private String asked(Exchange done) {
        assertThat(done.getException()).isNull();
        return api.lastCall().getUrl().queryParameter("q");
    }

    private String dynamically(String uri, Object body) throws Exception {
        api.answersSearches(0, -1);
        route(r -> r.from("direct:dynamic").toD(uri));
        return asked(template.request(
                "direct:dynamic", exchange -> exchange.getMessage().setBody(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a+b | a b",
                "a%2Bb | a+b",
                "a%20b | a b",
                "RAW(a+b) | a+b",
                "RAW{a+b%20(c)} | a+b%20(c)",
                "a%26b | a&b",
                "RAW(a&b=c) | a&b=c",
                "a=b | a=b",
                "a%3Db | a=b",
                "a@b | a@b",
                "a%40b | a@b",
                "a%23b | a#b",
                "RAW(a#b) | a#b",
                "a% b | a% b",
                "100%25 | 100%",
                "RAW(100%) | 100%"
            })
    void inTheUriDecodedOnce(String written, String meant) throws Exception {
        api.answersSearches(0, -1);
        assertThat(asked(send("isogeo:search?query=" + written, null, Map.of())))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "a%20b", "RAW(a+b)", "a=b", "a@b", "a%23b", "RAW(a&b=c)"})
    void camelSaysTheSame(String written) throws Exception {
        String camels = context.getEndpoint("file:target/none?antInclude=" + written, GenericFileEndpoint.class)
                .getAntInclude();
        api.answersSearches(0, -1);
        assertThat(asked(send("isogeo:search?query=" + written, null, Map.of())))
                .isEqualTo(camels);
    }

    @Test
    void inHeadersAsTheyStand() {
        api.answersSearches(0, -1);
        assertThat(asked(send("isogeo:search", null, Map.of("CamelIsogeoQuery", ALL))))
                .isEqualTo(ALL);
    }

    @Test
    void inToDRawAsTheyStand() throws Exception {
        String value = ALL.replace(")", "");
        assertThat(dynamically("isogeo:search?query=RAW(${body})", value)).isEqualTo(value);
    }

    /** What an expression evaluates to is a value, and no part of a URI that would be decoded. */
    @Test
    void inToDWithoutRawAsTheyStandToo() throws Exception {
        assertThat(dynamically("isogeo:search?query=${body}", ALL)).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "a%2Bb", "a%26b", "a b@c", "50%", "a&b=c", "#x", "RAW(a)", "a?b"})
    void inToDNothingIsDecoded(String value) throws Exception {
        assertThat(dynamically("isogeo:search?query=${body}", value)).isEqualTo(value);
    }
}
