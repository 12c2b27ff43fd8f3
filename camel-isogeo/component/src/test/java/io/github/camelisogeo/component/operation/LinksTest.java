package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.model.MetadataType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of a record, and the files that are hosted with it. */
class LinksTest extends OperationsTestSupport {

    private String record;

    @BeforeEach
    void makeARecord() {
        record = record(MetadataType.VECTOR_DATASET).id();
    }

    private OperationCall ofRecord(String operation) {
        return user(operation).with("metadataId", record);
    }

    @Test
    @Calls({"link.create", "link.get", "link.list", "link.update", "link.delete"})
    void links() {
        Link created = ofRecord("link.create")
                .body(Link.builder()
                        .kind(LinkKind.WMS)
                        .type(LinkType.URL)
                        .actions(List.of(LinkAction.VIEW, LinkAction.DOWNLOAD))
                        .title("Carte")
                        .url("https://example.org/wms")
                        .build())
                .gives(Link.class);

        Link read = ofRecord("link.get").with("linkId", created.id()).gives(Link.class);
        assertThat(read.title()).isEqualTo("Carte");
        assertThat(read.url()).isEqualTo("https://example.org/wms");
        assertThat(read.actions()).containsExactly(LinkAction.VIEW);

        ofRecord("link.update")
                .body(read.toBuilder().title("Carte interactive").build())
                .gives(Link.class);
        assertThat(group("link.list").with("metadataId", record).givesAll(Link.class))
                .extracting(Link::title)
                .containsExactly("Carte interactive");
        assertThat(record(record).links()).hasSize(1);

        ofRecord("link.delete").with("linkId", created.id()).isDone();
        assertThat(ofRecord("link.list").givesAll(Link.class)).isEmpty();
    }

    @Test
    @Calls({"link.listKinds", "link.cleanActions"})
    void actionsAreThoseOfTheKind() {
        assertThat(user("link.listKinds").givesAll(LinkKindActions.class))
                .filteredOn(kind -> kind.kind().equals(LinkKind.DATA))
                .singleElement()
                .satisfies(kind -> assertThat(kind.actions()).containsExactly(LinkAction.DOWNLOAD, LinkAction.OTHER));
        assertThat(user("link.cleanActions")
                        .with("kind", "data")
                        .with("actions", "view,download")
                        .givesAll(LinkAction.class))
                .containsExactly(LinkAction.DOWNLOAD);
    }

    @Test
    @Calls({"link.uploadHosted", "link.downloadHosted"})
    void filesAreHostedByteForByte() {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);

        Link hosted = ofRecord("link.uploadHosted")
                .header(Exchange.FILE_NAME, "été 2018.zip")
                .header(Exchange.CONTENT_TYPE, "application/zip")
                .header(Exchange.CONTENT_LENGTH, content.length)
                .with("title", "L'été")
                .body(new ByteArrayInputStream(content))
                .gives(Link.class);

        assertThat(hosted.type()).isEqualTo(LinkType.HOSTED);
        assertThat(hosted.kind()).isEqualTo(LinkKind.DATA);
        assertThat(hosted.title()).isEqualTo("L'été");
        assertThat(hosted.size()).isEqualTo(content.length);
        assertThat(ofRecord("link.list").givesAll(Link.class)).containsExactly(hosted);
        for (OperationCall call : List.of(
                user("link.downloadHosted").body(hosted),
                group("link.downloadHosted").with("metadataId", record).with("linkId", hosted.id()))) {
            OperationCall.File file = call.givesFile();
            assertThat(file.content()).isEqualTo(content);
            assertThat(file.name()).isEqualTo("été 2018.zip");
            assertThat(file.type()).isEqualTo("application/zip");
        }
    }
}
