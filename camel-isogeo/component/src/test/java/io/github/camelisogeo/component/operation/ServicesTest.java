package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.ServiceLayer;
import io.github.camelisogeo.client.model.ServiceOperation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services, their layers and operations. */
class ServicesTest extends OperationsTestSupport {

    @Test
    @Calls("service.create")
    void serviceIsCreatedFromItsAddress() {
        String address = SANDBOX.url() + "/ows/service?service=WMS";

        Metadata created = user("service.create")
                .with("workgroupId", workgroup)
                .with("serviceUrl", address)
                .with("ignoreAvailability", true)
                .gives(Metadata.class);

        Metadata read = record(created.id());
        assertThat(read.type()).isEqualTo(MetadataType.SERVICE);
        assertThat(read.format()).isEqualTo("wms");
        assertThat(read.path()).isEqualTo(SANDBOX.url() + "/ows/service");
        assertThat(user("service.create")
                        .with("workgroupId", workgroup)
                        .with("serviceUrl", address)
                        .with("ignoreAvailability", true)
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());
    }

    @Test
    @Calls("service.update")
    void serviceIsUpdatedAndKeepsWhatItsLayersShow() {
        Metadata before = demoRecord("type:service");
        assertThat(before.layers()).anyMatch(layer -> layer.dataset() != null);

        Metadata checked =
                user("service.update").with("checkOnly", true).body(before).gives(Metadata.class);
        assertThat(checked.modifiedAt()).isEqualTo(before.modifiedAt());

        user("service.update")
                .body(before.toBuilder().title("Un autre titre").build())
                .gives(Metadata.class);
        Metadata after = record(before.id());
        assertThat(after.title()).isEqualTo("Un autre titre");
        assertThat(bound(after)).containsAllEntriesOf(bound(before));
    }

    private static Map<String, String> bound(Metadata service) {
        return service.layers().stream()
                .filter(layer -> layer.dataset() != null)
                .collect(java.util.stream.Collectors.toMap(
                        ServiceLayer::name, layer -> layer.dataset().id()));
    }

    @Test
    @Calls({
        "service-layer.create",
        "service-layer.get",
        "service-layer.list",
        "service-layer.update",
        "service-layer.delete"
    })
    void layers() {
        String service = record(MetadataType.SERVICE).id();
        ServiceLayer created = user("service-layer.create")
                .with("metadataId", service)
                .body("{\"id\":\"routes\",\"titles\":[{\"lang\":\"fr\",\"value\":\"Routes\"}]}")
                .gives(ServiceLayer.class);

        ServiceLayer read = group("service-layer.get")
                .with("metadataId", service)
                .with("layerId", created.id())
                .gives(ServiceLayer.class);
        assertThat(read.name()).isEqualTo("routes");
        assertThat(read.titles()).containsExactly(Map.of("lang", "fr", "value", "Routes"));

        user("service-layer.update")
                .with("metadataId", service)
                .body(read.toBuilder()
                        .titles(List.of(Map.of("lang", "fr", "value", "Voies")))
                        .build())
                .gives(ServiceLayer.class);
        assertThat(group("service-layer.list").with("metadataId", service).givesAll(ServiceLayer.class))
                .singleElement()
                .satisfies(layer -> assertThat(layer.titles().get(0)).containsEntry("value", "Voies"));

        user("service-layer.delete")
                .with("metadataId", service)
                .with("layerId", created.id())
                .isDone();
        assertThat(record(service).layers()).isEmpty();
    }

    @Test
    @Calls({"service-layer.associateMetadata", "service-layer.dissociateMetadata"})
    void layersShowDatasets() {
        String service = record(MetadataType.SERVICE).id();
        String dataset = record(MetadataType.VECTOR_DATASET).id();
        String layer = user("service-layer.create")
                .with("metadataId", service)
                .body(ServiceLayer.builder().name("routes").build())
                .gives(ServiceLayer.class)
                .id();

        // The second one finds it bound, which is what was wanted.
        for (int i = 0; i < 2; i++) {
            binding("service-layer.associateMetadata", service, layer, dataset).isDone();
        }
        assertThat(record(service).layers().get(0).dataset().id()).isEqualTo(dataset);
        assertThat(record(dataset).serviceLayers()).singleElement().satisfies(shown -> {
            assertThat(shown.id()).isEqualTo(layer);
            assertThat(shown.service().id()).isEqualTo(service);
        });

        binding("service-layer.dissociateMetadata", service, layer, dataset).isDone();
        assertThat(record(service).layers().get(0).dataset()).isNull();
        assertThat(record(dataset).serviceLayers()).isEmpty();
        binding("service-layer.dissociateMetadata", service, layer, dataset).fails(IsogeoNotFoundException.class);
    }

    private OperationCall binding(String operation, String service, String layer, String dataset) {
        return user(operation)
                .with("metadataId", service)
                .with("layerId", layer)
                .with("datasetId", dataset);
    }

    @Test
    @Calls({"service-operation.create", "service-operation.get", "service-operation.list"})
    void operations() {
        String service = record(MetadataType.SERVICE).id();
        ServiceOperation created = user("service-operation.create")
                .with("metadataId", service)
                .body(ServiceOperation.builder().name("GetMap").verb("GET").build())
                .gives(ServiceOperation.class);

        ServiceOperation read = group("service-operation.get")
                .with("metadataId", service)
                .with("operationId", created.id())
                .gives(ServiceOperation.class);
        assertThat(read.name()).isEqualTo("GetMap");
        assertThat(read.verb()).isEqualTo("GET");
        assertThat(group("service-operation.list").with("metadataId", service).givesAll(ServiceOperation.class))
                .containsExactly(read);
        assertThat(record(service).operations()).containsExactly(read);
    }
}
