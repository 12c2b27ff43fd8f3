package io.github.camelisogeo.client.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.api.ApiTestSupport;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.value.UpsertOutcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an upsert says that it did is what was sent: an object is unchanged unless it was written. */
class UpsertOutcomesTest extends ApiTestSupport {

    private static final String LICENSES = "/groups/" + GROUP + "/licenses";
    private static final String LICENSE = LICENSES + "/" + ID;
    private static final Map<String, Object> UNKNOWN = Map.of("zz", Map.of("a", 1));

    private void expectNoWriting() {
        assertThat(calls()).isNotEmpty().allMatch(call -> call.startsWith("GET"));
    }

    @Test
    void keywordThatIsThereIsUnchangedSinceNothingUpdatesIt() {
        on("GET /thesauri/" + OTHER + "/keywords", "[{'_id':'" + ID + "','text':'t'}]");
        on("GET /thesauri/" + OTHER + "/keywords/search", "{'total':1,'results':[{'_id':'" + ID + "','text':'t'}]}");
        Keyword wanted =
                Keyword.builder().text("t").otherAttributes(Map.of("zzqq", "x")).build();
        assertThat(client.keywords().upsert(OTHER, wanted).outcome()).isEqualTo(UpsertOutcome.UNCHANGED);
        expectNoWriting();
    }

    @Test
    void licenseIsUnchangedIfItsFormIs() {
        on("GET " + LICENSES, "[{'_id':'" + ID + "','name':'n','content':'c'}]");
        on("PUT " + LICENSE, "{'_id':'" + ID + "'}");
        License wanted = License.builder()
                .name("n")
                .content("c")
                .otherAttributes(UNKNOWN)
                .build();
        assertThat(client.licenses().upsert(GROUP, wanted).outcome()).isEqualTo(UpsertOutcome.UNCHANGED);
        expectNoWriting();
        assertThat(client.licenses()
                        .upsert(GROUP, wanted.toBuilder().content("other").build())
                        .outcome())
                .isEqualTo(UpsertOutcome.UPDATED);
        assertThat(calls()).last().isEqualTo("PUT " + LICENSE);
        assertThat(lastBody()).contains("content=other").doesNotContain("zz");
    }

    @Test
    void specificationIsUnchangedIfItsFormIs() {
        on(
                "GET /groups/" + GROUP + "/specifications",
                "[{'_id':'" + ID + "','name':'n','published':'2018-06-04T00:00:00'}]");
        Specification wanted = Specification.builder()
                .name("n")
                .published(DateTime.parse("2018-06-04T10:00:00"))
                .otherAttributes(UNKNOWN)
                .build();
        assertThat(client.specifications().upsert(GROUP, wanted).outcome()).isEqualTo(UpsertOutcome.UNCHANGED);
        expectNoWriting();
    }
}
