package io.github.camelisogeo.client.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.Logs;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.api.ApiTestSupport;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoPartlyWrittenException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sub-resources that can't be written, or whose values come in unusual forms. */
class SubresourcesTest extends ApiTestSupport {

    private static final String RECORD = "/resources/" + ID;
    private static final String CREATION = "POST /groups/" + GROUP + "/resources";

    @BeforeEach
    void writeThem() {
        client = client.with(
                CallOptions.builder().subresources(SubresourceMode.WRITE).build());
        on(CREATION, "{'_id':'" + ID + "','title':'T'}");
    }

    private Metadata create(String attribute) throws IOException {
        String json = ("{'title':'T','type':'vectorDataset'," + attribute + "}").replace('\'', '"');
        return client.metadata()
                .create(GROUP, ModelJson.bodyReader(Metadata.class).<Metadata>readValue(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'feature-attributes':[{'alias':'x'}] | one of feature-attributes has no name",
                "'keywords':[{'_id':'no identifier'}] | no identifier"
            })
    void elementThatLacksSomethingIsRefusedBeforeAnythingIsWritten(String attribute, String problem) {
        assertThatThrownBy(() -> create(attribute))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
        assertThat(calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'keywords':[{'_id':'KNOWN','text':'x'},{'_id':'OTHER'}] | keywords _id OTHER",
                "'coordinate-system':{'code':9999} | coordinate-system code 9999",
                "'limitations':[{'type':'legal','directive':{'_id':'OTHER'}}] | limitations _id OTHER",
                "'contacts':[{'contact':{'_id':'OTHER'}}] | contacts contact._id OTHER"
            })
    void whatTheAccountDoesNotKnowIsFoundOutBeforeTheRecordIsWritten(String attribute, String unknown) {
        on("GET /keywords/" + GROUP, "{'_id':'" + GROUP + "','text':'x'}");
        on("GET /directives", "[{'_id':'" + GROUP + "'}]");
        assertThatThrownBy(() ->
                        create(attribute.replace("KNOWN", GROUP.toString()).replace("OTHER", OTHER.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "refer to what this account doesn't know: " + unknown.replace("OTHER", OTHER.toString()));
        assertThat(calls()).isNotEmpty().allMatch(call -> call.startsWith("GET"));
    }

    @Test
    void whatTheAccountKnowsIsWritten() throws IOException {
        on("GET /keywords/" + OTHER, "{'_id':'" + OTHER + "','text':'x'}");
        on("GET /directives", "[{'_id':'" + OTHER + "'}]");
        on("POST " + RECORD + "/keywords/" + OTHER, "{'_id':'" + OTHER + "'}");
        on("POST " + RECORD + "/limitations", "{'_id':'" + OTHER + "'}");
        on("GET " + RECORD, "{'_id':'" + ID + "','title':'T'}");
        create("'keywords':[{'_id':'" + OTHER + "'}],'limitations':[{'type':'legal','directive':{'_id':'" + OTHER
                + "'}}]");
        assertThat(calls())
                .containsSubsequence(
                        CREATION, "POST " + RECORD + "/keywords/" + OTHER, "POST " + RECORD + "/limitations");
    }

    @Test
    void whatIsNotCopiedIsSaid() throws Exception {
        on("POST " + RECORD + "/layers", "{'_id':'" + OTHER + "','id':'L'}");
        on("GET " + RECORD, "{'_id':'" + ID + "','title':'T'}");
        try (Logs logs = Logs.of("io.github.camelisogeo.client.writes")) {
            create("'_created':'2024-01-01T00:00:00','translations':[{'language':'en'}],'tags':{'catalog:x':'X'},"
                    + "'layers':[{'id':'L','datasets':[{'_id':'" + OTHER + "'}]}],"
                    + "'links':[{'type':'hosted','title':'a.zip'},{'type':'hosted','title':'b.zip'}]");
            assertThat(logs.lines("metadata.create"))
                    .anySatisfy(line -> assertThat(line)
                            .endsWith("subresources=write doesn't write these attributes of the body: translations,"
                                    + " datasets of layers (service-layer.associateMetadata)"))
                    .anySatisfy(line -> assertThat(line)
                            .endsWith(
                                    "subresources=write doesn't write links to hosted files, since the body has no content"
                                            + " of theirs: a.zip, b.zip; read them with link.downloadHosted, and add them with"
                                            + " link.uploadHosted"));
        }
    }

    @Test
    void refusalAfterTheRecordWasWrittenNamesTheRecord() throws IOException {
        on("GET " + RECORD, "{'_id':'" + ID + "','feature-attributes':[]}");
        on("PATCH " + RECORD, "{'_id':'" + ID + "'}");
        // Only the record can tell that it has no such element, which would have had the name.
        String json = "{'title':'T','type':'vectorDataset','feature-attributes':[{'_id':'" + OTHER + "','alias':'x'}]}";
        Metadata body = ModelJson.bodyReader(Metadata.class).<Metadata>readValue(json.replace('\'', '"'));
        assertThatExceptionOfType(IsogeoPartlyWrittenException.class)
                .isThrownBy(() -> client.metadata().update(ID, body, false))
                .withMessageContaining("body.name")
                .withCauseInstanceOf(MissingParameterException.class)
                .satisfies(e -> {
                    assertThat(e.recordId()).isEqualTo(ID.toString());
                    assertThat(e.written()).isEmpty();
                    assertThat(e.notWritten())
                            .extracting(WrittenSubresource::attribute)
                            .containsExactly("feature-attributes");
                });
    }

    @Test
    void recordThatCannotBeReadInTheEndIsNamed() {
        on("POST " + RECORD + "/feature-attributes", "{'_id':'" + OTHER + "','name':'gid'}");
        assertThatExceptionOfType(IsogeoPartlyWrittenException.class)
                .isThrownBy(() -> create("'feature-attributes':[{'name':'gid'}]"))
                .withMessageContaining("reading it")
                .withCauseInstanceOf(IsogeoNotFoundException.class)
                .satisfies(e -> {
                    assertThat(e.recordId()).isEqualTo(ID.toString());
                    assertThat(e.written()).extracting(WrittenSubresource::name).containsExactly("gid");
                    assertThat(e.notWritten()).isEmpty();
                });
    }

    @Test
    void codeOfACoordinateSystemMayBeText() throws IOException {
        on("GET " + RECORD, "{'_id':'" + ID + "','title':'T','coordinate-system':{'code':2154}}");
        on("GET /coordinate-systems/2154", "{'code':2154}");
        on("PUT " + RECORD + "/coordinate-system", "{'code':2154}");
        assertThat(create("'coordinate-system':{'code':'2154'}")
                        .coordinateSystem()
                        .code())
                .isEqualTo(2154);
        assertThat(calls()).containsSubsequence(CREATION, "PUT " + RECORD + "/coordinate-system");
    }

    @Test
    void codeThatTheRecordHasIsNotWrittenAgain() throws IOException {
        on("GET " + RECORD, "{'_id':'" + ID + "','title':'T','coordinate-system':{'code':2154}}");
        on("GET /coordinate-systems/2154", "{'code':2154}");
        on("PATCH " + RECORD, "{'_id':'" + ID + "'}");
        String json = "{'title':'T','type':'vectorDataset','coordinate-system':{'code':'2154'}}";
        client.metadata()
                .update(ID, ModelJson.bodyReader(Metadata.class).<Metadata>readValue(json.replace('\'', '"')), false);
        assertThat(calls())
                .contains("PATCH " + RECORD)
                .noneMatch(call -> call.startsWith("PUT"))
                .noneMatch(call -> call.startsWith("POST"));
    }
}
