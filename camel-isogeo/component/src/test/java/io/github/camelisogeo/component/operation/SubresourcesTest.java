package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.PlannedRequest;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Sub-resources in the body of a record. */
class SubresourcesTest extends OperationsTestSupport {

    private static final String REPORT = "CamelIsogeoResultSubresources";
    private static final Map<String, Object> BODY = Map.of(
            "title",
            "Avec liens",
            "type",
            "vectorDataset",
            "links",
            List.of(Map.of("title", "Site", "url", "https://example.org", "kind", "url", "type", "url")),
            "events",
            List.of(Map.of("kind", "update", "date", "2024-05-06")),
            "keywords",
            List.of(Map.of("text", "mot de SubresourcesTest")),
            "coordinate-system",
            Map.of("code", 2154),
            "feature-attributes",
            List.of(Map.of("name", "gid")));

    @Test
    @Calls("metadata.create")
    void areReportedAndRefused() {
        Metadata created = user("metadata.create")
                .with("workgroupId", workgroup)
                .body(BODY)
                .gives(Metadata.class);
        assertThat(record(created.id()).links()).isEmpty();
        assertThat(user("metadata.create")
                        .with("workgroupId", workgroup)
                        .with("subresources", "refuse")
                        .body(BODY)
                        .fails(IllegalArgumentException.class))
                .hasMessageContaining("links (link.create)")
                .hasMessageContaining("coordinate-system (coordinate-system.associateMetadata)");
    }

    @Test
    @Calls({"metadata.create", "metadata.update"})
    void areWritten() {
        Metadata created = user("metadata.create")
                .with("workgroupId", workgroup)
                .with("subresources", "write")
                .body(BODY)
                .gives(Metadata.class);
        assertThat(created.links()).hasSize(1);
        assertThat(created.events()).hasSize(1);
        assertThat(created.keywords()).hasSize(1);
        assertThat(created.featureAttributes()).hasSize(1);
        assertThat(created.coordinateSystem().code()).isEqualTo(2154);
        Metadata changed = created.toBuilder()
                .links(List.of(created.links().get(0).toBuilder().title("Autre").build()))
                .build();
        assertThat(user("metadata.update")
                        .with("subresources", "write")
                        .body(changed)
                        .givesHeader(REPORT))
                .asInstanceOf(InstanceOfAssertFactories.list(WrittenSubresource.class))
                .containsExactly(new WrittenSubresource("links", "link.update", "Autre"));
        Metadata now = record(created.id());
        assertThat(now.links()).singleElement().satisfies(link -> assertThat(link.title())
                .isEqualTo("Autre"));
        assertThat(now.events()).hasSize(1);
    }

    @Test
    @Calls({"metadata.create", "metadata.upsert"})
    void aCopiedRecordArrivesWholeAndOnce() {
        String other = user("workgroup.list").givesAll(Workgroup.class).get(1).id();
        Metadata original = record(demoRecord("type:vector-dataset").id());
        Metadata made = record(MetadataType.RESOURCE);
        assertThat(made.id()).isNotNull();
        Metadata wanted = original.toBuilder().name("copie").build();
        Metadata copy = user("metadata.upsert")
                .with("workgroupId", other)
                .with("key", "name")
                .with("subresources", "write")
                .body(wanted)
                .gives(Metadata.class);
        Metadata whole = record(copy.id());
        assertThat(whole.id()).isNotEqualTo(original.id());
        assertThat(whole.contacts()).hasSameSizeAs(original.contacts()).isNotEmpty();
        assertThat(whole.keywords()).hasSameSizeAs(original.keywords());
        assertThat(whole.featureAttributes()).hasSameSizeAs(original.featureAttributes());
        assertThat(whole.events()).hasSameSizeAs(original.events());
        assertThat(whole.conditions()).hasSameSizeAs(original.conditions());
        assertThat(whole.limitations()).hasSameSizeAs(original.limitations());
        assertThat(whole.specifications()).hasSameSizeAs(original.specifications());
        assertThat(user("metadata.upsert")
                        .with("workgroupId", other)
                        .with("key", "name")
                        .with("subresources", "write")
                        .body(wanted)
                        .givesHeader("CamelIsogeoUpsert"))
                .isEqualTo("unchanged");
    }

    @Test
    @Calls({})
    void anUnknownContactIsRefusedBeforeAnythingIsWritten() {
        assertThat(user("metadata.create")
                        .with("workgroupId", workgroup)
                        .with("subresources", "write")
                        .body(Map.of(
                                "title",
                                "t",
                                "type",
                                "resource",
                                "contacts",
                                List.of(Map.of(
                                        "role",
                                        "author",
                                        "contact",
                                        Map.of("_id", "00000000000000000000000000000042")))))
                        .fails(IllegalArgumentException.class))
                .hasMessageContaining("nothing was written")
                .hasMessageContaining("00000000000000000000000000000042");
    }

    @Test
    @Calls("metadata.create")
    void aDryRunShowsAllOfThem() {
        List<PlannedRequest> planned = user("metadata.create")
                .with("workgroupId", workgroup)
                .with("subresources", "write")
                .with("dryRun", "true")
                .body(BODY)
                .givesAll(PlannedRequest.class);
        assertThat(planned)
                .extracting(PlannedRequest::method)
                .containsExactly("POST", "PUT", "POST", "POST", "POST", "POST", "POST");
        assertThat(planned.get(1).url()).contains("/resources/00000000000000000000000000000001/coordinate-system");
    }

    @Test
    @Calls({})
    void otherEntitiesCannotWriteThem() {
        assertThat(user("contact.create")
                        .with("workgroupId", workgroup)
                        .with("subresources", "write")
                        .body(Map.of("name", "n"))
                        .fails(IllegalArgumentException.class))
                .hasMessageContaining("contact.create: subresources=write is not supported");
    }
}
