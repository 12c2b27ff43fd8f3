package io.github.camelisogeo.sync;

import static io.github.camelisogeo.sync.FakeCatalogue.id;
import static io.github.camelisogeo.sync.FakeCatalogue.json;
import static io.github.camelisogeo.sync.FakeCatalogue.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the server answers, nothing is deleted that is there. */
class FalseDeletionTest extends FeedTestSupport {

    @Test
    void believesAnEmptySelectionTheSecondTime() throws Exception {
        catalogue.create(1, 2);
        poll();
        catalogue.remove(1);
        catalogue.remove(2);
        received.clear();

        assertThatThrownBy(this::poll)
                .isInstanceOf(UnreliableAnswerException.class)
                .hasMessageContaining("the selection is empty, but it had 2 records");
        assertThat(received).isEmpty();
        assertThat(changes()).containsExactlyInAnyOrder("deleted 1", "deleted 2");
        assertThat(changes()).isEmpty();
    }

    @Test
    void doesNotBelieveAnAnswerThatWasEmptyOnce() throws Exception {
        catalogue.create(1, 2);
        poll();
        catalogue.instead(url -> json("{\"total\":0,\"results\":[]}"));
        assertThatThrownBy(this::poll).isInstanceOf(UnreliableAnswerException.class);
        catalogue.instead(url -> null);
        assertThat(changes()).isEmpty();

        catalogue.instead(url -> json("{\"total\":0,\"results\":[]}"));
        assertThatThrownBy(this::poll).isInstanceOf(UnreliableAnswerException.class);
    }

    @Test
    void doesNotBelieveAnAnswerWithoutRecords() throws Exception {
        catalogue.create(1, 2);
        poll();
        received.clear();
        catalogue.instead(url -> json("{\"total\":2,\"results\":[]}"));
        assertThatThrownBy(this::poll)
                .isInstanceOf(UnreliableAnswerException.class)
                .hasMessageContaining("returned no records");
        for (String answer : List.of("{}", "{\"total\":2}", "{\"results\":[]}", "{\"error\":\"index\"}")) {
            catalogue.instead(url -> json(answer));
            assertThatThrownBy(this::poll).as(answer).isInstanceOf(IsogeoUnreadableAnswerException.class);
        }
        assertThat(received).isEmpty();
    }

    @Test
    void deletesNothingWhenTheQuestionByIdentifierIsAnsweredWithNothing() throws Exception {
        catalogue.createRange(1, 10);
        poll();
        received.clear();
        catalogue.remove(4);
        poll();
        catalogue.instead(url ->
                url.queryParameter("_id") == null || url.queryParameter("_id").isEmpty()
                        ? null
                        : json("{\"total\":0,\"results\":[]}"));

        assertThatThrownBy(this::poll)
                .isInstanceOf(UnreliableAnswerException.class)
                .hasMessageContaining("nothing is reported as deleted");
        assertThat(received).isEmpty();
        catalogue.instead(url -> null);
        assertThat(changes()).containsExactly("deleted 4");
    }

    @Test
    void deletesNothingWhenReadingsMissRecordsThatAreThere() throws Exception {
        catalogue.createRange(1, 150);
        poll();
        received.clear();
        catalogue.instead(url -> "_created".equals(url.queryParameter("ob")) && isEmpty(url.queryParameter("_id"))
                ? json("{\"total\":1,\"results\":[{\"_id\":\"" + id(1) + "\",\"_modified\":\"" + catalogue.stampOf(1)
                        + "\"}]}")
                : null);
        catalogue.remove(10);
        for (int i = 0; i < 5; i++) {
            poll();
        }

        assertThat(received).containsExactly("deleted 10");
        assertThat(feed.status().known()).isEqualTo(149);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    @Test
    void holdsDeletionsBackWhenAShareIsRevoked() throws Exception {
        catalogue.share("b".repeat(32), "Roads");
        catalogue.createRange(1, 10);
        poll();
        catalogue.revokeShares();
        IntStream.rangeClosed(1, 7).forEach(catalogue::remove);
        catalogue.touch(8);
        received.clear();
        poll();
        assertThat(poll().held()).isEqualTo(7);
        poll();
        catalogue.requests();
        poll();

        assertThat(received).containsExactly("updated 8");
        assertThat(catalogue.requests()).as("what is held costs nothing").hasSize(1);
        FeedStatus status = feed.status();
        assertThat(status.held()).isEqualTo(7);
        assertThat(status.heldBack()).hasSize(7).allSatisfy(one -> assertThat(one.reason())
                .contains("Roads", "Everything"));
        assertThat(feed.release(List.of())).isEqualTo(7);
        assertThat(changes()).hasSize(7).allMatch(change -> change.startsWith("deleted"));
    }

    /** A poll that hands over as much as it may is over early. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void holdsDeletionsBackWhenAShareIsRevokedThatCameLater(int most) throws Exception {
        catalogue.createRange(1, 10);
        poll();
        String roads = "b".repeat(32);
        catalogue.share(roads, "Roads");
        catalogue.createRange(11, 15);
        poll(most, () -> false);
        catalogue.revoke(roads);
        IntStream.rangeClosed(11, 15).forEach(catalogue::remove);
        received.clear();
        poll();
        poll();
        poll();

        assertThat(received).isEmpty();
        assertThat(feed.status().heldBack())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.reason()).contains("Roads").doesNotContain("Everything"));
    }

    @Test
    void saysNothingOfDeletionsWhenTheSharesCannotBeRead() throws Exception {
        catalogue.createRange(1, 10);
        poll();
        catalogue.remove(3);
        received.clear();
        catalogue.instead(url -> url.encodedPath().equals("/shares") ? status(503) : null);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::poll).isInstanceOf(IsogeoServerException.class);
        }
        assertThat(received).isEmpty();
        catalogue.instead(url -> null);

        assertThat(changes()).containsExactly("deleted 3");
    }
}
