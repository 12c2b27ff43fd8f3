package io.github.camelisogeo.client.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.ShareType;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.Id;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses from models and from identifiers; helpers.jsonl holds more of them. */
class AddressesTest {

    private static final String RECORD = "0269803d50c446b09f5060ef7fe3e22b";
    private static final String GROUP = "08b3054757544463abd06f3ab51ee491";
    private static final String SHARE = "1e07910d365449b59b6596a9b428ecd9";

    private final Addresses addresses = IsogeoClient.builder()
            .environment(Map.of())
            .webApplication("viewer", "https://maps.example.org/{md_id}?share={shareId}&lang={lang}")
            .addresses();
    private final Share share = Share.builder()
            .id(SHARE)
            .type(ShareType.APPLICATION)
            .urlToken("Token")
            .creator(Workgroup.builder().tag("owner:" + GROUP).build())
            .build();

    private static Metadata record(MetadataType type) {
        return Metadata.builder()
                .id(RECORD)
                .type(type)
                .creator(Workgroup.builder().id(GROUP).build())
                .build();
    }

    @Test
    void pagesOfModels() {
        assertThat(addresses.edit(record(MetadataType.SERVICE)))
                .hasToString("https://app.isogeo.com/groups/" + GROUP + "/resources/" + RECORD + "/identification");
        assertThat(addresses.edit(Id.of(GROUP), Id.of(RECORD), EditTab.HISTORY))
                .asString()
                .endsWith("/history");
        assertThat(addresses.openCatalog(share))
                .hasValueSatisfying(it -> assertThat(it).hasToString("https://open.isogeo.com/s/" + SHARE + "/Token"));
        assertThat(addresses.openCatalog(share, Id.of(RECORD)))
                .hasValueSatisfying(it -> assertThat(it).asString().endsWith("/Token/r/" + RECORD));
        assertThat(addresses.openCatalog(share.toBuilder().urlToken(null).build()))
                .isEmpty();
        assertThat(addresses.openCatalog(share.toBuilder().urlToken(" ").build()))
                .isEmpty();
        assertThat(addresses.openCatalog(share.toBuilder().type(null).build())).isEmpty();
        assertThat(addresses.openCatalog(share.toBuilder().type(ShareType.GROUP).build()))
                .isEmpty();
        assertThat(addresses.cswCapabilities(share))
                .hasToString("https://services.api.isogeo.com/ows/s/" + SHARE
                        + "/Token?service=CSW&version=2.0.2&request=GetCapabilities");
        assertThat(addresses.cswRecord(share, Id.of(RECORD)))
                .asString()
                .contains("&id=urn:isogeo:metadata:uuid:0269803d-50c4-46b0-9f50-60ef7fe3e22b&");
        assertThat(addresses.cswRecords(share)).asString().contains("namespace=xmlns(csw=http://");
        assertThat(addresses.share(share))
                .hasToString("https://app.isogeo.com/groups/" + GROUP + "/admin/shares/" + SHARE);
        assertThat(addresses.application(Application.builder().id(RECORD).build()))
                .hasToString("https://manage.isogeo.com/applications/" + RECORD);
    }

    @Test
    void hostsFollowThePlatform() {
        Addresses qa = IsogeoClient.builder()
                .platform(Platform.QA)
                .environment(Map.of())
                .addresses();
        assertThat(qa.cswCapabilities(share)).asString().startsWith("https://services.api.qa.isogeo.com/ows/s/");
        assertThat(qa.share(share)).asString().startsWith("https://qa-isogeo-app.azurewebsites.net/groups/");
        Addresses custom = IsogeoClient.builder()
                .apiUrl("http://localhost:1")
                .environment(Map.of())
                .addresses();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> custom.share(share))
                .withMessageContaining("appUrl is missing");
    }

    @Test
    void tabsAreChecked() {
        assertThat(addresses.edit(record(MetadataType.NO_GEO_DATASET), EditTab.ATTRIBUTES))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addresses.edit(record(MetadataType.RESOURCE), EditTab.GEOGRAPHY))
                .withMessageContaining(
                        "the tab is 'geography', but a record of type resource has only: identification, history");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditTab.of("geographie"))
                .withMessageContaining("must be one of: geography,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditTab.METADATA.requiredFor(MetadataType.of("series")))
                .withMessageContaining("'series'");
    }

    @Test
    void ownTemplatesAreFilledAndChecked() {
        assertThat(addresses.make("viewer", Map.of("metadataId", RECORD, "share_id", SHARE, "lang", "fr é", "more", 1)))
                .hasToString("https://maps.example.org/" + RECORD + "?share=" + SHARE + "&lang=fr%20%C3%A9");
        assertThat(addresses.argumentsOf("viewer")).containsExactlyInAnyOrder("metadataId", "shareId", "lang");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addresses.make("viewer", Map.of("md_id", RECORD, "lang", "fr")))
                .withMessageContaining("the address viewer needs metadataId, shareId, lang, but shareId is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addresses.make("viever", Map.of()))
                .withMessageContaining("there is no address 'viever', it must be one of: viewer,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addresses.make("application", Map.of("applicationId", "12")))
                .withMessageContaining("applicationId: identifier is `12`");
        assertThat(addresses.make(
                        "viewer", Map.of("metadataId", RECORD, "shareId", SHARE, "lang", "a/../b?x=y#z&%2F+é")))
                .asString()
                .endsWith("&lang=a%2F..%2Fb%3Fx%3Dy%23z%26%252F%2B%C3%A9");
        assertThat(addresses.make("pixUp", Map.of("metadataId", RECORD, "portalUrl", "demo.isogeo.net:8080/a")))
                .hasToString("http://demo.isogeo.net:8080/a/?muid=" + RECORD);
        for (String template :
                new String[] {"ftp://x/{md_id}", "https://x/{md id}", "https://x/{md_id", "https://x/{}", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AddressTemplate("own", template))
                    .withMessageContaining("each variable must be a name in braces");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoClient.builder()
                        .webApplication("edit", "https://x/")
                        .addresses())
                .withMessageContaining("'edit' is taken");
    }
}
