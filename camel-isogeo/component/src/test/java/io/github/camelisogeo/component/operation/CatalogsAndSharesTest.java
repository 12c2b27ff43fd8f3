package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.ApplicationType;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.ShareType;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What opens records to others: catalogues, shares, applications. */
class CatalogsAndSharesTest extends OperationsTestSupport {

    private Catalog catalog(String name) {
        return user("catalog.create")
                .with("workgroupId", workgroup)
                .body(Catalog.builder().name(name).scan(true).build())
                .gives(Catalog.class);
    }

    private Share share(ShareType type) {
        return user("share.create")
                .with("workgroupId", workgroup)
                .body(Share.builder().name("Partage").type(type).build())
                .gives(Share.class);
    }

    private Share read(Share share) {
        return user("share.get").with("shareId", share.id()).gives(Share.class);
    }

    private Application application(ApplicationType type) {
        return user("application.create")
                .body(Application.builder()
                        .name("Portail")
                        .type(type)
                        .canHaveManyGroups(true)
                        .scopes(List.of("resources:read"))
                        .build())
                .gives(Application.class);
    }

    private OperationCall ofCatalog(String operation, Catalog catalog) {
        return user(operation).with("workgroupId", workgroup).with("catalogId", catalog.id());
    }

    @Test
    @Calls({"catalog.create", "catalog.get", "catalog.list", "catalog.update", "catalog.delete", "catalog.exists"})
    void catalogs() {
        Catalog created = catalog("Montagne");

        Catalog read = ofCatalog("catalog.get", created).gives(Catalog.class);
        assertThat(read.name()).isEqualTo("Montagne");
        assertThat(read.scan()).isTrue();
        assertThat(read.count()).isZero();
        assertThat(ofCatalog("catalog.exists", created).gives(Boolean.class)).isTrue();
        assertThat(user("catalog.create")
                        .with("workgroupId", workgroup)
                        .body(Map.of("name", "Montagne"))
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("catalog.update")
                .body(read.toBuilder().name("Littoral").scan(false).build())
                .gives(Catalog.class);
        assertThat(user("catalog.list").with("workgroupId", workgroup).givesAll(Catalog.class))
                .filteredOn(catalog -> catalog.id().equals(created.id()))
                .singleElement()
                .satisfies(catalog -> {
                    assertThat(catalog.name()).isEqualTo("Littoral");
                    assertThat(catalog.scan()).isFalse();
                });

        ofCatalog("catalog.delete", created).isDone();
        assertThat(ofCatalog("catalog.exists", created).gives(Boolean.class)).isFalse();
        ofCatalog("catalog.get", created).fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls({
        "catalog.associateMetadata",
        "catalog.dissociateMetadata",
        "catalog.getStatistics",
        "catalog.getStatisticsByTag"
    })
    void catalogsHoldRecords() {
        Catalog catalog = catalog("Montagne");
        List<String> records = List.of(
                record(MetadataType.RESOURCE).id(),
                record(MetadataType.RESOURCE).id(),
                record(MetadataType.RESOURCE).id());

        user("catalog.associateMetadata")
                .with("catalogId", catalog.id())
                .with("metadataId", records.get(0))
                .isDone();
        List<BulkReport> reports = user("catalog.associateMetadata")
                .with("catalogId", catalog.id())
                .with("ids", records)
                .body(catalog)
                .givesAll(BulkReport.class);

        assertThat(reports).singleElement().satisfies(report -> assertThat(report.ignored())
                .hasSize(1));
        assertThat(held(catalog)).containsExactlyInAnyOrderElementsOf(records);
        assertThat(user("catalog.getStatistics").with("catalogId", catalog.id()).givesMap())
                .extractingByKey("resources")
                .isEqualTo(Map.of("count", 3));
        assertThat(user("catalog.getStatisticsByTag")
                        .with("catalogId", catalog.id())
                        .with("tag", "keyword:inspire-theme")
                        .givesMap())
                .extractingByKey("resources")
                .isEqualTo(Map.of("count", 3));

        user("catalog.dissociateMetadata")
                .with("catalogId", catalog.id())
                .with("metadataId", records.get(0))
                .isDone();
        assertThat(held(catalog)).containsExactlyInAnyOrder(records.get(1), records.get(2));
        user("catalog.dissociateMetadata")
                .with("catalogId", catalog.id())
                .with("metadataId", records.get(0))
                .fails(IsogeoNotFoundException.class);
    }

    private List<String> held(Catalog catalog) {
        return ids(user("search.search")
                .with("query", catalog.tag())
                .gives(MetadataSearch.class)
                .results());
    }

    @Test
    @Calls({"share.create", "share.get", "share.list", "share.update", "share.delete", "share.exists"})
    void shares() {
        Share created = share(ShareType.APPLICATION);

        assertThat(read(created).name()).isEqualTo("Partage");
        assertThat(read(created).creator().id()).isEqualTo(workgroup);
        assertThat(user("share.exists").with("shareId", created.id()).gives(Boolean.class))
                .isTrue();
        assertThat(user("share.create")
                        .with("workgroupId", workgroup)
                        .body(Map.of("name", "Partage", "type", "application"))
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("share.update")
                .body(created.toBuilder().name("Nouveau nom").build())
                .gives(Share.class);
        assertThat(user("share.list").with("workgroupId", workgroup).givesAll(Share.class))
                .filteredOn(share -> share.id().equals(created.id()))
                .extracting(Share::name)
                .containsExactly("Nouveau nom");
        assertThat(group("share.list").givesAll(Share.class))
                .extracting(Share::name)
                .contains("Sandbox");

        user("share.delete").with("shareId", created.id()).isDone();
        assertThat(user("share.exists").with("shareId", created.id()).gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls({"share.reshare", "share.refreshToken"})
    void sharesAreSharedFurther() {
        Share created = share(ShareType.APPLICATION);

        assertThat(user("share.reshare").body(created).gives(Share.class).rights())
                .containsExactly("reshare");
        assertThat(read(created).rights()).containsExactly("reshare");
        user("share.reshare").with("reshare", false).body(read(created)).gives(Share.class);
        assertThat(read(created).rights()).isEmpty();

        String token = user("share.refreshToken")
                .with("shareId", created.id())
                .gives(Share.class)
                .urlToken();
        assertThat(token).isNotBlank().isNotEqualTo(created.urlToken());
        assertThat(read(created).urlToken()).isEqualTo(token);
    }

    @Test
    @Calls({
        "share.associateApplication",
        "share.dissociateApplication",
        "share.associateCatalog",
        "share.dissociateCatalog",
        "catalog.listShares"
    })
    void sharesOpenCatalogsToApplications() {
        Share share = share(ShareType.APPLICATION);
        Catalog catalog = catalog("Montagne");
        String application = application(ApplicationType.GROUP).id();

        user("share.associateApplication")
                .with("shareId", share.id())
                .with("applicationId", application)
                .isDone();
        user("share.associateCatalog")
                .with("shareId", share.id())
                .with("catalogId", catalog.id())
                .isDone();

        assertThat(read(share).applications()).extracting(Application::id).containsExactly(application);
        assertThat(read(share).catalogs()).extracting(Catalog::id).containsExactly(catalog.id());
        assertThat(user("catalog.listShares").with("catalogId", catalog.id()).givesAll(Share.class))
                .extracting(Share::id)
                .containsExactly(share.id());

        user("share.dissociateApplication")
                .with("shareId", share.id())
                .with("applicationId", application)
                .isDone();
        user("share.dissociateCatalog")
                .with("shareId", share.id())
                .with("catalogId", catalog.id())
                .isDone();
        assertThat(read(share).applications()).isEmpty();
        assertThat(read(share).catalogs()).isEmpty();
    }

    @Test
    @Calls({"share.associateWorkgroup", "share.dissociateWorkgroup"})
    void sharesOpenToWorkgroups() {
        Share share = share(ShareType.GROUP);
        String other = user("workgroup.list").givesAll(Workgroup.class).get(1).id();

        user("share.associateWorkgroup")
                .with("shareId", share.id())
                .with("workgroupId", other)
                .isDone();
        assertThat(read(share).groups()).extracting(Workgroup::id).containsExactly(other);

        user("share.dissociateWorkgroup")
                .with("shareId", share.id())
                .with("workgroupId", other)
                .isDone();
        assertThat(read(share).groups()).isEmpty();
    }

    @Test
    @Calls({
        "application.create",
        "application.get",
        "application.list",
        "application.update",
        "application.delete",
        "application.exists"
    })
    void applications() {
        Application created = application(ApplicationType.USER);

        Application read =
                user("application.get").with("applicationId", created.id()).gives(Application.class);
        assertThat(read.name()).isEqualTo("Portail");
        assertThat(read.type()).isEqualTo(ApplicationType.USER);
        assertThat(read.scopes()).containsExactly("resources:read");
        assertThat(user("application.create")
                        .body(Map.of("name", "Portail"))
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("application.update")
                .body(read.toBuilder().url("https://example.org").build())
                .gives(Application.class);
        assertThat(user("application.list").givesAll(Application.class))
                .filteredOn(application -> application.id().equals(created.id()))
                .extracting(Application::url)
                .containsExactly("https://example.org");

        user("application.delete").with("applicationId", created.id()).isDone();
        assertThat(user("application.exists")
                        .with("applicationId", created.id())
                        .gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls({
        "application.associateWorkgroup",
        "application.dissociateWorkgroup",
        "application.listWorkgroups",
        "application.list"
    })
    void applicationsWorkForWorkgroups() {
        String application = application(ApplicationType.GROUP).id();

        user("application.associateWorkgroup")
                .with("applicationId", application)
                .with("workgroupId", workgroup)
                .isDone();
        assertThat(user("application.listWorkgroups")
                        .with("applicationId", application)
                        .givesAll(Workgroup.class))
                .extracting(Workgroup::id)
                .containsExactly(workgroup);
        assertThat(user("application.list").with("workgroupId", workgroup).givesAll(Application.class))
                .extracting(Application::id)
                .contains(application);

        user("application.dissociateWorkgroup")
                .with("applicationId", application)
                .with("workgroupId", workgroup)
                .isDone();
        assertThat(user("application.listWorkgroups")
                        .with("applicationId", application)
                        .givesAll(Workgroup.class))
                .isEmpty();
    }
}
