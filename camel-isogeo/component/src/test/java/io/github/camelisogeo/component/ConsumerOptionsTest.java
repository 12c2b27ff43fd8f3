package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.JdbcStateStore;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a consumer reach its feed, and those that can't work are refused when the route is built. */
class ConsumerOptionsTest extends FakeApiTestSupport {

    private FeedSettings settings(String options) {
        IsogeoEndpoint endpoint = context.getEndpoint("isogeo:search?stateId=x" + options, IsogeoEndpoint.class);
        try (IsogeoClient client = endpoint.branchOfClient()) {
            return new FeedOptions(endpoint)
                    .settings(
                            "x",
                            client,
                            StorePlace.of(endpoint.getFeed(), context).store());
        }
    }

    @Test
    void defaultsAreThoseOfTheFeed() {
        FeedSettings settings = settings("");
        assertThat(settings.snapshot()).isEqualTo(SnapshotMode.INITIAL);
        assertThat(settings.lateness()).hasMinutes(5);
        assertThat(settings.compareEvery()).hasHours(24);
        assertThat(settings.deletions().limit()).isEqualTo(new DeletionLimit(50, true));
        assertThat(settings.deletions().mode()).isEqualTo(DeletionMode.SEND);
        assertThat(settings.deletions().grace()).isZero();
        assertThat(settings.retries().maxAttempts()).isEqualTo(5);
        assertThat(settings.retries().retryDelay()).hasSeconds(1);
        assertThat(settings.retries().timeout()).hasMinutes(10);
        assertThat(settings.store()).isInstanceOf(EmbeddedStateStore.class);
        assertThat(settings.since()).isNull();
        assertThat(settings.hashOf()).isEmpty();
        assertThat(settings.dryRun()).isFalse();
    }

    @Test
    void optionsReachTheFeed() {
        FeedSettings settings =
                settings("&snapshot=only&lateness=1m&reconcileEvery=1h&maxDeletes=7&deleteGrace=2m&deletions=hold"
                        + "&maxAttempts=3&exchangeTimeout=20s&keepBefore=true&dryRun=true&since=2024-01-02T00:00:00%2B01:00"
                        + "&hashOf=title,links,coordinateSystem&include=contacts");
        assertThat(settings.snapshot()).isEqualTo(SnapshotMode.ONLY);
        assertThat(settings.lateness()).hasMinutes(1);
        assertThat(settings.compareEvery()).hasHours(1);
        assertThat(settings.deletions().limit()).isEqualTo(new DeletionLimit(7, false));
        assertThat(settings.deletions().grace()).hasMinutes(2);
        assertThat(settings.deletions().mode()).isEqualTo(DeletionMode.HOLD);
        assertThat(settings.retries().maxAttempts()).isEqualTo(3);
        assertThat(settings.retries().timeout()).hasSeconds(20);
        assertThat(settings.keepBefore()).isTrue();
        assertThat(settings.dryRun()).isTrue();
        assertThat(settings.since()).isEqualTo(Instant.parse("2024-01-01T23:00:00Z"));
        assertThat(settings.hashOf()).containsExactly("title", "links", "coordinate-system");
        assertThat(settings.selection().include())
                .as("what isn't read can't differ")
                .isEqualTo(Include.of("contacts", "links", "coordinate-system"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01",
                "2024-01-01T00:00:00Z",
                "2024-01-01T00:00:00+00:00",
                "2024-01-01T01:00:00.0000000+01:00"
            })
    void instantsHaveSeveralForms(String written) {
        assertThat(settings("&since=" + written).since()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void aDataSourceIsAStore() {
        context.getRegistry().bind("ds", dataSource());
        assertThat(settings("&stateStore=#ds").store()).isInstanceOf(JdbcStateStore.class);
    }

    @Test
    void twoEndpointsOfOneDataSourceAreOnePlace() {
        context.getRegistry().bind("ds", dataSource());
        assertThat(place("isogeo:search?stateId=x&stateStore=#ds"))
                .isEqualTo(place("isogeo:feed?stateId=x&stateStore=#ds"))
                .isNotEqualTo(place("isogeo:feed?stateId=x"));
        assertThat(place("isogeo:feed?stateId=x"))
                .isEqualTo(place(
                        "isogeo:feed?stateDirectory=" + Path.of(".camel-isogeo").toAbsolutePath()));
    }

    private StorePlace place(String uri) {
        return StorePlace.of(context.getEndpoint(uri, IsogeoEndpoint.class).getFeed(), context);
    }

    private static DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> "a data source";
                    default -> throw new AssertionError(method + " was called");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exchangeTimeout=0 | option exchangeTimeout is 0ms, it must be longer than zero",
                "exchangeTimeout=soon | exchangeTimeout is 'soon', which is not a duration",
                "reconcileEvery=0 | option reconcileEvery is 0ms, it must be longer than zero",
                "maxLag=0 | option maxLag is 0ms, it must be longer than zero",
                "leaseTime=0 | option leaseTime is PT0S, it must be from 1s to 24h",
                "leaseTime=999 | option leaseTime is PT0.999S, it must be from 1s to 24h",
                "leaseTime=25h | option leaseTime is PT25H, it must be from 1s to 24h",
                "stateDirectory= | option stateDirectory is '', it must name a directory",
                "stateDirectory=%20 | option stateDirectory is ' ', it must name a directory",
                "lateness=often | lateness is 'often', which is not a duration",
                "deleteGrace=-1 | deleteGrace is '-1', which is not a duration",
                "maxDeletes=half | maxDeletes is 'half', it must be a number, or a per cent between 0% and 100%",
                "maxDeletes=150% | maxDeletes is 150%",
                "deletions=drop | option deletions is 'drop', it must be one of: send",
                "snapshot=once | option snapshot is 'once', it must be one of: ",
                "maxAttempts=0 | option maxAttempts is 0, it must be 1 or more",
                "maxAttempts=many | maxAttempts is 'many', it must be a whole number",
                "maxMessagesPerPoll=-1 | option maxMessagesPerPoll is -1, it must be 0 or more",
                "dryRun=yes | dryRun is 'yes', it must be true or false",
                "hashOf=titel | option hashOf names 'titel', it must name attributes of a record: title",
                "hashOf= | option hashOf is '', it must name attributes of a record",
                "hashOf=,%20 | option hashOf is ', ', it must name attributes of a record",
                "since=monday | since is 'monday', it must be an instant",
                "stateStore=#nobody | nobody"
            })
    void refusesWhatCantWork(String options, String message) {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:search?stateId=x&" + options))
                .satisfies(failure -> assertThat(causes(failure)).contains(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1s", "24h"})
    void aLeaseMayBeAsShortOrLongAsTheStoreTakes(String time) {
        context.getRegistry().bind("ds", dataSource());
        assertThat(settings("&stateStore=#ds&leaseTime=" + time).store()).isInstanceOf(JdbcStateStore.class);
    }

    private static String causes(Throwable failure) {
        return failure == null ? "" : failure.getMessage() + "\n" + causes(failure.getCause());
    }

    @Test
    void refusesOptionsThatExcludeEachOther() {
        assertThatThrownBy(() -> route(r -> r.from("isogeo:search?stateId=x&since=2024-01-01&snapshot=never")
                        .to("log:x")))
                .rootCause()
                .hasMessageContaining("option since is '2024-01-01', but snapshot=never delivers nothing at first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action=status&since=2024-01-01 | option since is set, and has no effect beside action=status",
                "action=release&since=2024-01-01 | option since is set, and has no effect beside action=release",
                "action=export&ids=43380f6c60424095b67cbd1aa9526fe4 | option ids is set, and has no effect beside action=export"
            })
    void theControlOfAFeedRefusesWhatItsActionIgnores(String options, String message) {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:feed?stateId=x&" + options))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateId=a",
                "stateDirectory=a",
                "since=2024-01-01",
                "leaseTime=1m",
                "maxDeletes=5",
                "hashOf=title",
                "dryRun=true",
                "maxLag=1m",
                "exchangeTimeout=1m"
            })
    void aProducerRefusesEachOfThem(String option) {
        assertThatThrownBy(() -> route(r -> r.from("direct:call").to("isogeo:search?" + option)))
                .rootCause()
                .hasMessageContaining("'" + option.replaceFirst("=.*", "")
                        + "' is for consumers: it can be used in from(), but not in to()");
    }
}
