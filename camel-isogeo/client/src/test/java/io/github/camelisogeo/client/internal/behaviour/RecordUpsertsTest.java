package io.github.camelisogeo.client.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.api.ApiTestSupport;
import io.github.camelisogeo.client.api.KeyPathOrName;
import io.github.camelisogeo.client.error.IsogeoModifiedException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoPartlyWrittenException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Upsert;
import io.github.camelisogeo.client.value.UpsertOutcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Upserts of records whose search is late, or answers what it wasn't asked for. */
class RecordUpsertsTest extends ApiTestSupport {

    private static final String RECORD = "/resources/" + ID;
    private static final String CREATION = "POST /groups/" + GROUP + "/resources";
    private static final String SEARCH = "GET /groups/" + GROUP + "/resources/search";
    private static final Metadata WANTED =
            Metadata.builder().name("roads").title("new").build();
    private static final Instant EXPECTED = Instant.parse("2024-02-01T00:00:00Z");

    private static String record(String owner, String title, String modified) {
        return "{'_id':'" + ID + "','name':'roads','title':'" + title + "','_modified':'" + modified
                + "T00:00:00Z','_creator':{'_id':'" + owner + "'}}";
    }

    private static String record(Object owner, String title) {
        return record(owner.toString(), title, "2024-01-01");
    }

    private void found(String record) {
        on(SEARCH, "{'total':1,'results':[" + record + "]}");
    }

    private Upsert<Metadata> upsert(Metadata body) {
        return client.metadata().upsert(GROUP, body, KeyPathOrName.NAME);
    }

    private void expectNoWriting() {
        assertThat(calls()).isNotEmpty().allMatch(call -> call.startsWith("GET"));
    }

    private void unmodified() {
        client = client.with(CallOptions.builder().ifUnmodifiedSince(EXPECTED).build());
    }

    @Test
    void recordOfAnotherWorkgroupIsNotTheOneThatIsMeant() {
        found(record(OTHER, "theirs"));
        on("GET " + RECORD, record(OTHER, "theirs"));
        on("PATCH " + RECORD, record(OTHER, "stolen"));
        String made = "0123456789abcdef0123456789abcdef";
        on(CREATION, "{'_id':'" + made + "'}");
        on("GET /resources/" + made, "{'_id':'" + made + "','title':'made'}");
        Upsert<Metadata> upsert = upsert(WANTED);
        assertThat(upsert.outcome()).isEqualTo(UpsertOutcome.CREATED);
        assertThat(upsert.object().title()).isEqualTo("made");
        assertThat(calls()).noneMatch(call -> call.startsWith("PATCH"));
    }

    @Test
    void recordOfAnotherWorkgroupDoesNotMakeItAmbiguous() {
        String theirs = record(OTHER, "theirs").replace(ID.toString(), OTHER.toString());
        on(SEARCH, "{'total':2,'results':[" + theirs + "," + record(GROUP, "new") + "]}");
        on("GET " + RECORD, record(GROUP, "new"));
        assertThat(upsert(WANTED).outcome()).isEqualTo(UpsertOutcome.UNCHANGED);
    }

    @Test
    void recordIsComparedAsItIsAndNotAsTheSearchKnowsIt() {
        found(record(GROUP, "new"));
        on("GET " + RECORD, record(GROUP, "old"));
        on("PATCH " + RECORD, record(GROUP, "new"));
        assertThat(upsert(WANTED).outcome()).isEqualTo(UpsertOutcome.UPDATED);
        assertThat(lastBody()).isEqualTo("{\"title\":\"new\"}");
    }

    @Test
    void recordThatWasModifiedAfterTheSearchKnewItIsNotWritten() {
        found(record(GROUP, "old"));
        on("GET " + RECORD, record(GROUP.toString(), "old", "2025-06-06"));
        on("PATCH " + RECORD, record(GROUP, "new"));
        unmodified();
        assertThatExceptionOfType(IsogeoModifiedException.class)
                .isThrownBy(() -> upsert(WANTED))
                .satisfies(e -> assertThat(e.found()).isEqualTo("2025-06-06T00:00:00Z"));
        expectNoWriting();
    }

    @Test
    void recordThatIsGoneIsNotCreatedAgain() {
        on(SEARCH, "{'total':0,'results':[]}");
        on(CREATION, "{'_id':'" + OTHER + "'}");
        unmodified();
        assertThatThrownBy(() -> upsert(WANTED.toBuilder().id(ID.toString()).build()))
                .isInstanceOf(IsogeoModifiedException.class)
                .hasMessageContaining("gone");
        found(record(GROUP, "old"));
        assertThatThrownBy(() -> upsert(WANTED))
                .isInstanceOf(IsogeoModifiedException.class)
                .hasMessageContaining("gone");
        expectNoWriting();
    }

    @Test
    void objectThatIsGoneFromAListIsNotCreatedAgain() {
        String sources = "/groups/" + GROUP + "/data-sources";
        on("GET " + sources, "[]");
        on("POST " + sources, "{'_id':'" + OTHER + "'}");
        unmodified();
        Datasource wanted =
                Datasource.builder().id(ID.toString()).name("n").location("/l").build();
        assertThatThrownBy(() -> client.datasources().upsert(GROUP, wanted, null))
                .isInstanceOf(IsogeoModifiedException.class)
                .hasMessageContaining("gone");
        expectNoWriting();
    }

    @Test
    void searchThatKeepsItsResultsBackIsNoReasonToCreate() {
        on(SEARCH, "{'total':3,'results':[]}");
        on(CREATION, "{'_id':'" + OTHER + "'}");
        assertThatThrownBy(() -> upsert(WANTED)).isInstanceOf(IsogeoUnreadableAnswerException.class);
        expectNoWriting();
    }

    @Test
    void recordThatWasCreatedAndCannotBeReadIsNamed() {
        on(SEARCH, "{'total':0,'results':[]}");
        on(CREATION, "{'_id':'" + ID + "'}");
        assertThatExceptionOfType(IsogeoPartlyWrittenException.class)
                .isThrownBy(() -> upsert(WANTED))
                .withMessageContaining("the record " + ID + " was written")
                .withMessageContaining("reading it")
                .withCauseInstanceOf(IsogeoNotFoundException.class)
                .satisfies(e -> assertThat(e.recordId()).isEqualTo(ID.toString()));
    }
}
