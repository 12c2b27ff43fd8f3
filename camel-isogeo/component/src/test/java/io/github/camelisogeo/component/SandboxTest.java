package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Routes against the sandbox, as users write them. */
class SandboxTest extends CamelTestSupport {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private static IsogeoComponent component(String clientId, String clientSecret) {
        IsogeoComponent component = new IsogeoComponent();
        component.setIdentityUrl(sandbox.url());
        component.setClientId(clientId);
        component.setClientSecret(clientSecret);
        return component;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.addComponent(
                "isogeo", component(sandbox.get().clientId(), sandbox.get().clientSecret()));
        IsogeoComponent user =
                component(sandbox.get().userClientId(), sandbox.get().userClientSecret());
        user.setUsername(sandbox.get().user());
        user.setPassword(sandbox.get().password());
        context.addComponent("isogeo-user", user);
        context.addComponent("isogeo-stranger", component("nobody", "wrong"));
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:whole")
                        .to("isogeo:search?whole=true&include=all")
                        .split(body())
                        .streaming()
                        .process(exchange -> seen.add(exchange.getMessage()
                                .getBody(Metadata.class)
                                .id()
                                .toString()));
                from("direct:raw").to("isogeo:raw?path=/resources/{metadataId}").convertBodyTo(String.class);
                from("direct:raw-create")
                        .to("isogeo-user:raw?method=POST&path=/groups/{workgroupId}/resources")
                        .convertBodyTo(String.class);
                from("direct:first")
                        .to("isogeo:search?limit=1")
                        .setBody(exchange -> exchange.getMessage()
                                .getBody(MetadataSearch.class)
                                .results()
                                .get(0))
                        .to("isogeo:metadata?operation=get&include=contacts");
            }
        };
    }

    @Test
    void wholeCatalogueIsRead() {
        template.sendBody("direct:whole", null);
        assertThat(seen).hasSize(sandbox.get().records());
    }

    @Test
    void recordIsReadByTheModelThatASearchFound() {
        Metadata record = template.requestBody("direct:first", null, Metadata.class);
        assertThat(record.title()).isNotBlank();
    }

    @Test
    void listsAreListsOfModels() {
        List<?> shares = template.requestBody("isogeo:share?operation=list", null, List.class);
        assertThat(shares).isNotEmpty();
        assertThat(template.requestBody("isogeo:share?operation=list", null, String.class))
                .startsWith("[{");
        Object workgroup = template.requestBody("isogeo-user:workgroup?operation=list", null, List.class)
                .get(0);
        assertThat(workgroup).isNotNull();
    }

    @Test
    void thumbnailIsDownloaded() {
        Metadata record = template.requestBody("isogeo:search?limit=100", null, MetadataSearch.class).results().stream()
                .filter(found -> found.thumbnailUrl() != null)
                .findFirst()
                .orElseThrow();
        String id = record.id().toString();
        String thumbnail = "?metadataId=" + id + "&thumbnailId=" + id;

        byte[] png = template.requestBody(
                "isogeo:metadata" + thumbnail + "&operation=downloadThumbnail", null, byte[].class);
        Map<?, ?> description =
                template.requestBody("isogeo:metadata" + thumbnail + "&operation=getThumbnail", null, Map.class);

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(description.get("url")).isEqualTo(record.thumbnailUrl());
    }

    @Test
    void anyRouteIsCalledAsJson() throws Exception {
        Metadata record = template.requestBody("isogeo:search?limit=1", null, MetadataSearch.class)
                .results()
                .get(0);
        Exchange read = template.request(
                "direct:raw", exchange -> exchange.getMessage().setHeader(IsogeoConstants.METADATA_ID, record.id()));
        assertThat(read.getException()).isNull();
        assertThat(ModelJson.mapper()
                        .readTree(read.getMessage().getBody(String.class))
                        .get("title")
                        .asText())
                .isEqualTo(record.title());

        Object group = template.requestBody("isogeo-user:workgroup?operation=list", null, List.class)
                .get(0);
        Exchange created = template.request("direct:raw-create", exchange -> {
            exchange.getMessage().setHeader(IsogeoConstants.WORKGROUP_ID, ((Workgroup) group).id());
            exchange.getMessage().setBody(Map.of("title", "Made without an operation", "type", "resource"));
        });
        assertThat(created.getException()).isNull();
        String id = ModelJson.mapper()
                .readTree(created.getMessage().getBody(String.class))
                .get("_id")
                .asText();
        assertThat(template.requestBody("isogeo-user:metadata?metadataId=" + id, null, Metadata.class)
                        .title())
                .isEqualTo("Made without an operation");
        Exchange deleted = template.request("isogeo-user:raw?method=DELETE&path=/resources/" + id, exchange -> {});
        assertThat(deleted.getException()).isNull();
        assertThat(template.request("isogeo-user:raw?path=/resources/" + id, exchange -> {})
                        .getException())
                .isInstanceOf(IsogeoNotFoundException.class);
    }

    @Test
    void twoComponentsAreTwoAccounts() {
        assertThat(template.requestBody("isogeo-user:account", null, io.github.camelisogeo.client.model.User.class)
                        .contact())
                .isInstanceOf(Contact.class);
        assertThat(template.request("isogeo:account", exchange -> {}).getException())
                .isInstanceOf(IsogeoException.class);
    }

    @Test
    void wrongCredentialsAreATypedError() {
        Exception failure =
                template.request("isogeo-stranger:search", exchange -> {}).getException();
        assertThat(failure).isInstanceOf(IsogeoUnauthorizedException.class).hasMessageNotContaining("wrong");
    }
}
