package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.operation.CallOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each option of calls changes something that can be seen, on the component and on an endpoint; the endpoint's wins. */
class CallOptionsTest extends FakeApiTestSupport {

    private static final String MANY = "isogeo:search?whole=true";

    /** Two values of an option, what each leads to, and how that is seen. */
    private record Effect(
            String one, String effectOfOne, String other, String effectOfOther, Function<CallOptionsTest, Seen> how) {}

    /** Calls an endpoint that has these options more, and tells what came of it. */
    @FunctionalInterface
    private interface Seen {
        String with(String more);
    }

    private static Map<String, Effect> effects() {
        Map<String, Effect> effects = new LinkedHashMap<>();
        effects.put("lang", new Effect("es", "es", "en", "en", test -> test::languageSent));
        effects.put("callTimeout", new Effect("200", "200 ms", "100ms", "100 ms", test -> test::timeThatPassed));
        effects.put("maxRetryDelay", new Effect("100", "1 calls", "5s", "2 calls", test -> test::callsWhenToldToWait));
        effects.put("prefetch", new Effect("3", "4 pages", "1", "2 pages", test -> test::pagesAsked));
        effects.put("pageSize", new Effect("7", "7", "3", "3", test -> test::limitSent));
        return effects;
    }

    private static Stream<String> names() {
        return effects().keySet().stream();
    }

    private String languageSent(String more) {
        api.answersSearches(0, -1);
        assertThat(send("isogeo:search?" + more, null, Map.of()).getException()).isNull();
        return api.lastCall().getUrl().queryParameter("_lang");
    }

    private String timeThatPassed(String more) {
        api.answers(call -> FakeApi.stalled());
        Exchange done = send("isogeo:search?" + more, null, Map.of());
        return done.getException().getMessage().replaceFirst("(?s).*callTimeout \\((.*?)\\) passed.*", "$1");
    }

    private String callsWhenToldToWait(String more) {
        api.answers(call -> FakeApi.json(503, "{}")
                .newBuilder()
                .setHeader("Retry-After", "1")
                .build());
        int before = api.calls().size();
        assertThat(send("isogeo:search?" + more, null, Map.of()).getException()).isNotNull();
        return api.calls().size() - before + " calls";
    }

    private String pagesAsked(String more) {
        api.answersSearches(5000, -1);
        int before = api.calls().size();
        String[] pages = {""};
        Exchange done = send(MANY + (more.isEmpty() ? "" : "&" + more), null, Map.of(), exchange -> {
            await().during(Duration.ofMillis(300)).until(() -> {
                String now = api.calls().size() - before + " pages";
                boolean same = now.equals(pages[0]);
                pages[0] = now;
                return same;
            });
        });
        assertThat(done.getException()).isNull();
        return pages[0];
    }

    private String limitSent(String more) {
        api.answersSearches(0, -1);
        assertThat(send(MANY + (more.isEmpty() ? "" : "&" + more), null, Map.of())
                        .getException())
                .isNull();
        return api.lastCall().getUrl().queryParameter("_limit");
    }

    private IsogeoComponent component() {
        return context.getComponent("isogeo", IsogeoComponent.class);
    }

    private void setOnComponent(String name, String value) {
        component().getComponentPropertyConfigurer().configure(context, component(), name, value, true);
    }

    @Test
    void everyOptionIsSeen() {
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CallOptions.class.getRecordComponents())
                        .filter(option -> option.isAnnotationPresent(CallOption.class))
                        .map(option -> option.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void worksOnTheComponentAndTheEndpointsWins(String name) {
        Effect effect = effects().get(name);
        Seen seen = effect.how().apply(this);
        component().setMaxRetries(1);
        setOnComponent(name, effect.one());
        assertThat(seen.with("")).isEqualTo(effect.effectOfOne());
        assertThat(seen.with(name + "=" + effect.other())).isEqualTo(effect.effectOfOther());
    }

    @ParameterizedTest
    @MethodSource("names")
    void worksOnTheEndpointAlone(String name) {
        Effect effect = effects().get(name);
        Seen seen = effect.how().apply(this);
        component().setMaxRetries(1);
        assertThat(seen.with(name + "=" + effect.one())).isEqualTo(effect.effectOfOne());
        assertThat(seen.with(name + "=" + effect.other())).isEqualTo(effect.effectOfOther());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"callTimeout=0", "maxRetryDelay=0", "prefetch=0", "prefetch=-1", "pageSize=0", "pageSize=101"})
    void whatCannotBeIsRefusedByNameWhenTheEndpointIsMade(String option) {
        String name = option.substring(0, option.indexOf('='));
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata?" + option))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " is ");
        setOnComponent(name, option.substring(option.indexOf('=') + 1));
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " is ");
        assertThat(api.calls()).isEmpty();
    }
}
