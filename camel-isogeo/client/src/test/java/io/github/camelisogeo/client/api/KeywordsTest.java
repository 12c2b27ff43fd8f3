package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.value.Id;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Keywords: searches, conflicts that are none, vocabularies. */
class KeywordsTest extends ApiTestSupport {

    private static final String IN_THESAURUS = "/thesauri/" + KeywordApi.ISOGEO + "/keywords";
    private static final String IN_GROUP = "/groups/" + GROUP + "/keywords";
    private static final String ORDER = "&ob=text&od=desc&_limit=100";

    private static MockResponse page(RecordedRequest request, int total) {
        int offset = Integer.parseInt(request.getUrl().queryParameter("_offset"));
        int limit = Integer.parseInt(request.getUrl().queryParameter("_limit"));
        String results = IntStream.range(offset, Math.max(offset, Math.min(total, offset + limit)))
                .mapToObj(number -> "{\"_id\":\"" + String.format("%032x", number) + "\",\"text\":\"word " + number
                        + "\",\"_tag\":\"keyword:isogeo:word-" + number + "\"}")
                .collect(Collectors.joining(","));
        return FakePlatform.json(
                200,
                "{\"limit\":" + limit + ",\"offset\":" + offset + ",\"total\":" + total + ",\"results\":[" + results
                        + "]}");
    }

    private static Id id(int number) {
        return Id.of(String.format("%032x", number));
    }

    @Test
    void defaultsDifferBetweenThesaurusAndWorkgroup() {
        on("GET " + IN_THESAURUS + "/search", request -> page(request, 3));
        on("GET " + IN_GROUP + "/search", request -> page(request, 3));
        client.keywords().search(KeywordQuery.builder().build());
        client.keywords().search(KeywordQuery.builder().workgroupId(GROUP).build());
        client.keywords()
                .search(KeywordQuery.builder()
                        .workgroupId(GROUP)
                        .thesaurusId(ID)
                        .build());
        assertThat(requests())
                .extracting(request -> request.getUrl().queryParameter("_include"))
                .containsExactly("_abilities,count", KeywordApi.INCLUDES, KeywordApi.INCLUDES);
        assertThat(requests())
                .extracting(request -> request.getUrl().queryParameter("th"))
                .containsExactly(null, null, ID.toString());
        assertThat(requests()).allSatisfy(request -> assertThat(request.getUrl().queryParameter("tid"))
                .isNull());
    }

    @Test
    void orderThatNeedsAWorkgroupIsRefusedWithoutOne() {
        assertThatThrownBy(() -> client.keywords()
                        .search(KeywordQuery.builder()
                                .orderBy(KeywordOrder.COUNT_GROUP)
                                .build()))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("orderBy");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void wholeSearchReadsAllPages() {
        on("GET " + IN_THESAURUS + "/search", request -> page(request, 250));
        KeywordSearch all =
                client.keywords().search(KeywordQuery.builder().whole(true).build());
        assertThat(all.results()).hasSize(250).extracting(Keyword::text).startsWith("word 0", "word 1");
        assertThat(all.total()).isEqualTo(250);
        assertThat(all.limit()).isEqualTo(250);
        assertThat(requests()).hasSize(3);
    }

    @Test
    void conflictAtCreationGivesTheKeywordOfExactlyThisText() {
        onStatus("POST " + IN_THESAURUS, 409);
        on("GET " + IN_THESAURUS + "/search", request -> page(request, 150));
        assertThat(client.keywords()
                        .create(null, Keyword.builder().text("word 120").build())
                        .id())
                .isEqualTo(id(120).toString());
        assertThat(calls())
                .containsExactly(
                        "POST " + IN_THESAURUS,
                        "GET " + IN_THESAURUS + "/search?q=word 120&_offset=0" + ORDER,
                        "GET " + IN_THESAURUS + "/search?q=word 120&_offset=100" + ORDER);
    }

    @Test
    void conflictWithoutThatTextStaysAConflict() {
        onStatus("POST " + IN_THESAURUS, 409);
        on("GET " + IN_THESAURUS + "/search", request -> page(request, 2));
        assertThatThrownBy(() -> client.keywords()
                        .create(null, Keyword.builder().text("word").build()))
                .isInstanceOf(IsogeoConflictException.class);
        assertThatThrownBy(
                        () -> client.keywords().create(null, Keyword.builder().build()))
                .hasMessageContaining("body.text");
    }

    @Test
    void tagThatIsThereCountsAsDone() {
        String route = "POST /resources/" + ID + "/keywords/";
        onStatus(route + OTHER, 409);
        assertThat(client.keywords().tag(ID, OTHER, null)).isNull();
        assertThatThrownBy(() -> client.keywords().tag(ID, GROUP, null)).isInstanceOf(IsogeoNotFoundException.class);
        on("GET /resources/" + ID + "/keywords", "[{'_id':'" + OTHER + "','_tag':'keyword:isogeo:water'}]");
        int before = requests().size();
        client.keywords().tag(ID, OTHER, true);
        client.keywords().tag(ID, Id.lenient("isogeo:water"), true);
        assertThat(calls().subList(before, requests().size()))
                .allMatch(call -> call.startsWith("GET "))
                .hasSize(2);
    }

    @Test
    void vocabularyIsChangedOnlyWhereThatIsNeeded() {
        on("GET " + IN_GROUP + "/search", request -> page(request, 120));
        onStatus("POST " + IN_GROUP + "/" + OTHER, 409);
        onStatus("DELETE " + IN_GROUP + "/" + id(110), 404);
        client.keywords().associateWorkgroup(GROUP, id(110), null);
        client.keywords().dissociateWorkgroup(GROUP, OTHER, null);
        assertThat(calls()).allMatch(call -> call.startsWith("GET ")).hasSize(4);
        client.keywords().associateWorkgroup(GROUP, OTHER, false);
        client.keywords().dissociateWorkgroup(GROUP, id(110), true);
        assertThat(calls()).contains("POST " + IN_GROUP + "/" + OTHER, "DELETE " + IN_GROUP + "/" + id(110));
    }
}
