package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.EditionProfile;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.ResourceContact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Records themselves: metadata, search, metadata-bulk. */
class RecordsTest extends OperationsTestSupport {

    @Test
    @Calls({"metadata.create", "metadata.get"})
    void recordIsCreated() {
        Metadata created = user("metadata.create")
                .with("workgroupId", workgroup)
                .body("{\"title\":\"Pistes\",\"type\":\"vectorDataset\",\"series\":true,\"scale\":25000}")
                .gives(Metadata.class);

        Metadata read = group("metadata.get")
                .with("metadataId", created.id())
                .with("include", "_creator")
                .gives(Metadata.class);
        assertThat(read.title()).isEqualTo("Pistes");
        assertThat(read.series()).isTrue();
        assertThat(read.scale()).isEqualTo(25000);
        assertThat(read.creator().id()).isEqualTo(workgroup);
        group("metadata.create")
                .with("workgroupId", workgroup)
                .body(Map.of("title", "Pistes", "type", "resource"))
                .fails(IsogeoForbiddenException.class);
    }

    @Test
    @Calls("metadata.update")
    void recordIsUpdated() {
        Metadata before = record(MetadataType.VECTOR_DATASET);

        Metadata answer = user("metadata.update")
                .body(before.toBuilder().title("Sentiers").build())
                .gives(Metadata.class);

        Metadata after = record(before.id());
        assertThat(List.of(answer, after))
                .allSatisfy(record -> assertThat(record.title()).isEqualTo("Sentiers"));
        assertThat(after.editionProfile()).isEqualTo(EditionProfile.MANUAL);
        assertThat(after.modifiedAt()).isGreaterThan(before.modifiedAt());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
    }

    @Test
    @Calls({"metadata.delete", "metadata.exists"})
    void recordIsDeleted() {
        String id = record(MetadataType.RESOURCE).id();
        assertThat(user("metadata.exists").with("metadataId", id).gives(Boolean.class))
                .isTrue();

        user("metadata.delete").with("metadataId", id).isDone();

        assertThat(user("metadata.exists").with("metadataId", id).gives(Boolean.class))
                .isFalse();
        user("metadata.get").with("metadataId", id).fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls("metadata.downloadXml")
    void recordIsReadAsXml() {
        OperationCall.File file = group("metadata.downloadXml")
                .with("metadataId", record(MetadataType.RASTER_DATASET).id())
                .givesFile();

        assertThat(file.type()).contains("xml");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("gmd:MD_Metadata")
                .contains("Chemins de randonnée");
    }

    @Test
    @Calls({"metadata.getThumbnail", "metadata.downloadThumbnail"})
    void thumbnailOfARecordIsAPicture() throws IOException {
        String id = record(MetadataType.VECTOR_DATASET).id();

        Map<String, Object> known = group("metadata.getThumbnail")
                .with("metadataId", id)
                .with("thumbnailId", id)
                .givesMap();
        OperationCall.File picture = group("metadata.downloadThumbnail")
                .with("metadataId", id)
                .with("thumbnailId", id)
                .givesFile();

        assertThat(known).containsEntry("_id", id);
        assertThat(picture.type()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.content())).getWidth())
                .isPositive();
        user("metadata.getThumbnail")
                .with("metadataId", id)
                .with("thumbnailId", "0".repeat(32))
                .fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls({"metadata.listCatalogs", "metadata.listKeywords", "metadata.listContacts", "metadata.getCoordinateSystem"})
    void partsOfARecordAreThoseThatItIncludes() {
        Metadata record = demoRecord("type:vector-dataset");

        List<Catalog> catalogs =
                user("metadata.listCatalogs").with("metadataId", record.id()).givesAll(Catalog.class);
        assertThat(catalogs).isNotEmpty().allMatch(catalog -> record.tags().containsKey(catalog.tag()));
        List<Keyword> keywords =
                group("metadata.listKeywords").with("metadataId", record.id()).givesAll(Keyword.class);
        assertThat(keywords)
                .extracting(Keyword::text)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        record.keywords().stream().map(Keyword::text).toList());
        List<ResourceContact> contacts =
                group("metadata.listContacts").with("metadataId", record.id()).givesAll(ResourceContact.class);
        assertThat(contacts).isNotEmpty().isEqualTo(record.contacts());
        CoordinateSystem system = group("metadata.getCoordinateSystem")
                .with("metadataId", record.id())
                .gives(CoordinateSystem.class);
        assertThat(system).isEqualTo(record.coordinateSystem());
    }

    @Test
    @Calls("search.search")
    void searchFindsWhatIsThere() {
        Metadata record = record(MetadataType.VECTOR_DATASET);

        MetadataSearch found = group("search.search")
                .with("query", "randonnée type:vector-dataset owner:" + workgroup)
                .with("include", "all")
                .gives(MetadataSearch.class);

        assertThat(ids(found.results())).contains(record.id());
        assertThat(found.total()).isEqualTo(found.results().size());
        assertThat(found.tags())
                .containsEntry("type:vector-dataset", found.tags().get("type:vector-dataset"));
        assertThat(user("search.search")
                        .with("workgroupId", workgroup)
                        .with("ids", record.id())
                        .gives(MetadataSearch.class)
                        .results())
                .singleElement()
                .satisfies(result -> assertThat(result.title()).isEqualTo(record.title()));
    }

    @Test
    @Calls("search.stream")
    void streamGivesEveryRecordOnce() {
        List<Metadata> records = group("search.stream").givesAll(Metadata.class);

        assertThat(ids(records)).hasSize(SANDBOX.get().records()).doesNotHaveDuplicates();
    }

    @Test
    @Calls("metadata-bulk.send")
    void manyRecordsAreChangedAtOnce() {
        List<String> records = List.of(
                record(MetadataType.RESOURCE).id(),
                record(MetadataType.RESOURCE).id());
        String nobody = "0".repeat(32);

        List<BulkReport> reports = user("metadata-bulk.send")
                .body(List.of(BulkRequest.builder()
                        .action(BulkAction.UPDATE)
                        .target(BulkTarget.TITLE)
                        .model(List.of(Map.of("title", "Nouveau")))
                        .query(Map.of("ids", List.of(records.get(0), records.get(1), nobody)))
                        .build()))
                .givesAll(BulkReport.class);

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.request().target()).isEqualTo(BulkTarget.TITLE);
            assertThat(report.ignored()).singleElement().satisfies(ignored -> assertThat(ignored.resource())
                    .containsEntry("_id", nobody));
        });
        assertThat(records).allSatisfy(id -> assertThat(record(id).title()).isEqualTo("Nouveau"));
    }
}
