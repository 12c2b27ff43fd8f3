package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 1: what is wrong is said when the endpoint is made, and nobody is asked for that. */
class EndpointOptionsTest extends FakeApiTestSupport {

    @AfterEach
    void nothingWasAskedWhileEndpointsWereMade() {
        assertThat(context.getEndpoints())
                .allSatisfy(endpoint -> assertThat(endpoint.getEndpointUri()).doesNotContain("the-secret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:metadat | unknown entity 'metadat', it must be one of: metadata,",
                "isogeo:metadata?operation=gte | unknown operation 'gte', it must be one of: get,",
                "isogeo:metadata?metadatId=1 | unknown option 'metadatId', it must be one of: metadataId,",
                "isogeo:metadata?operation=delete&include=all | option 'include' is not supported by metadata.delete",
                "isogeo:metadata?metadataId=12 | metadataId is '12'",
                "isogeo:search?limit=500 | must be between 0 and 100",
                "isogeo:search?limit=-1 | must be between 0 and 100",
                "isogeo:search?limit=many | limit is 'many'",
                "isogeo:search?whole=perhaps | whole is 'perhaps'",
                "isogeo:search?orderBy=colour | orderBy is 'colour'",
                "isogeo:search?bbox=1,2,3 | four numbers",
                "isogeo:search?bbox=1,2,3,x | 'x' is not a number",
                "isogeo:search?pageSize=500 | pageSize is 500",
                "isogeo:search?prefetch=0 | prefetch is 0",
                "isogeo:service | the option operation is missing, it must be one of: create, update",
                "isogeo:keyword?operation=search&limit=101 | limit is '101', it must be between 0 and 100",
                "isogeo:link?operation=uploadHosted&file=a | unknown option 'file'",
                "isogeo:search?maxRequestsPerSecond=1 | unknown option 'maxRequestsPerSecond'"
            })
    void refuses(String uri, String message) {
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(api.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "isogeo:metadata,metadata.get",
        "isogeo:format,format.get",
        "isogeo:event,event.get",
        "isogeo:directive,directive.list",
        "isogeo:metadata_bulk,metadata-bulk.send",
        "isogeo:search,search.search",
        "isogeo:about,about.getApi",
        "isogeo:metadata?operation=download-xml,metadata.downloadXml",
        "isogeo:metadata?operation=DOWNLOAD_XML,metadata.downloadXml",
        "isogeo://metadata?lang=en,metadata.get",
        "isogeo:Metadata?lang=en,metadata.get"
    })
    void findsTheOperation(String uri, String operation) {
        IsogeoEndpoint endpoint = context.getEndpoint(uri, IsogeoEndpoint.class);
        assertThat(endpoint.operation().qualifiedName()).isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAW(a+b%20&c=d@e#f) | a+b%20&c=d@e#f",
                "a%2Bb%2520%26c%3Dd%40e%23f | a+b%20&c=d@e#f",
                "RAW{100% (+) done} | 100% (+) done",
                "100% done | 100% done",
                "%C3%A9t%C3%A9 | été",
                "%23noSuchBean | #noSuchBean",
                "#noSuchBean | #noSuchBean"
            })
    void specialCharactersArrive(String written, String meant) {
        api.answersSearches(0, -1);
        send("isogeo:search?query=" + written, null, Map.of());
        assertThat(api.lastCall().getUrl().queryParameter("q")).isEqualTo(meant);
    }

    @Test
    void valueWithAHashIsABeanWhereThereIsOne() {
        context.getRegistry().bind("theIds", List.of(Id.of(ID), OTHER_ID));
        context.getRegistry().bind("thePage", 3);
        api.answersSearches(0, -1);
        Exchange done = send("isogeo:search?ids=#theIds&limit=#bean:thePage", null, Map.of());
        assertThat(done.getException()).isNull();
        assertThat(api.lastCall().getUrl().queryParameter("_id")).isEqualTo(ID + "," + OTHER_ID);
        assertThat(api.lastCall().getUrl().queryParameter("_limit")).isEqualTo("3");
    }

    @Test
    void limitIsIgnoredByAWholeSearch() {
        assertThat(context.getEndpoint("isogeo:search?whole=true&limit=500")).isNotNull();
    }

    @Test
    void endpointOptionsWinOverTheComponent() {
        api.answersSearches(0, -1);
        context.getComponent("isogeo", IsogeoComponent.class).getConfiguration().setLang(Language.ES);
        send("isogeo:search", null, Map.of());
        assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("es");
        send("isogeo:search?lang=en", null, Map.of());
        assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("en");
        send("isogeo:search?lang=en", null, Map.of("CamelIsogeoLang", "pt"));
        assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("pt");
    }

    @Test
    void durationsAreTextOrMilliseconds() {
        IsogeoEndpoint endpoint =
                context.getEndpoint("isogeo:search?callTimeout=15s&maxRetryDelay=2000", IsogeoEndpoint.class);
        assertThat(endpoint.getConfiguration().getCallTimeout()).hasSeconds(15);
        assertThat(endpoint.getConfiguration().getMaxRetryDelay()).hasSeconds(2);
    }

    @Test
    void takesTheOptionsOfASchedulerByTheirPrefix() {
        IsogeoEndpoint endpoint =
                context.getEndpoint("isogeo:search?stateId=a&scheduler.cron=RAW(0 0 * * * ?)", IsogeoEndpoint.class);
        assertThat(endpoint.getSchedulerProperties()).containsExactly(Map.entry("cron", "0 0 * * * ?"));
        assertThatThrownBy(() -> context.getEndpoint("isogeo:search?shedule.cron=a"))
                .rootCause()
                .hasMessageContaining("unknown option 'shedule.cron'");
    }
}
