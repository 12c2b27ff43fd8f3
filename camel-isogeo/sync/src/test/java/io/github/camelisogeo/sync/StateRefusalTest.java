package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sync.state.StateMismatchException;
import org.junit.jupiter.api.Test;

/** A state is of use for what it is about, and for nothing else. */
class StateRefusalTest extends FeedTestSupport {

    @Test
    void refusesTheStateOfAnotherFilter() throws Exception {
        poll();
        restart(settings()
                .selection(SearchSelection.builder().query("type:service").build())
                .build());

        assertThatThrownBy(feed::open)
                .isInstanceOf(StateMismatchException.class)
                .hasMessageContaining("filter [query=type:service] instead of []")
                .hasMessageContaining("stateReset=true");
    }

    @Test
    void refusesTheStateOfAnotherAccountWithoutNamingEither() throws Exception {
        poll();
        try (IsogeoClient other = catalogue.client("other-application")) {
            restart(settings().client(other).build());
            assertThatThrownBy(feed::open)
                    .isInstanceOf(StateMismatchException.class)
                    .hasMessageContaining("another account")
                    .hasMessageNotContaining("application");
        }
    }

    @Test
    void refusesTheStateOfAnotherHost() throws Exception {
        poll();
        try (FakeCatalogue elsewhere = new FakeCatalogue();
                IsogeoClient other = elsewhere.client()) {
            restart(settings().client(other).build());
            assertThatThrownBy(feed::open)
                    .isInstanceOf(StateMismatchException.class)
                    .hasMessageContaining("instead of");
        }
    }

    @Test
    void acceptsOtherSubResourcesOfTheSameSelection() throws Exception {
        catalogue.create(1);
        poll();
        restart(settings()
                .selection(SearchSelection.builder().include(Include.all()).build())
                .build());

        assertThat(changes()).isEmpty();
    }
}
