package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong name leads to the right one, whatever the user had in mind. */
class OptionNamesTest extends FakeApiTestSupport {

    private String message(String uri) {
        Throwable thrown = catchThrowable(() -> context.getEndpoint(uri));
        assertThat(thrown).as(uri).isNotNull();
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(IllegalArgumentException.class);
        return cause.getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:resources | which is called metadata here, it must be one of: metadata,",
                "isogeo:resource | which is called metadata here",
                "isogeo:groups | which is called workgroup here",
                "isogeo:group | which is called workgroup here",
                "isogeo:thesauri | which is called thesaurus here",
                "isogeo:attributes | which is called feature-attribute here",
                "isogeo:link-kinds | which is called link here",
                "isogeo:catalogs | it must be one of: catalog,",
                "isogeo:search?q=a | 'q', which is called query here, it must be one of: query,",
                "isogeo:search?_limit=1 | which is called limit here",
                "isogeo:search?_include=links | which is called include here",
                "isogeo:search?_lang=fr | which is called lang here",
                "isogeo:search?box=1,2,3,4 | which is called bbox here",
                "isogeo:search?s=a | which is called share here",
                "isogeo:metadata?id=a | which is called metadataId here",
                "isogeo:metadata?resourceId=a | which is called metadataId here",
                "isogeo:contact?operation=list&groupId=a | which is called workgroupId here",
                "isogeo:metadata?includes=links | it must be one of: include,",
                "isogeo:metadata?clientId=a | 'clientId', which is an option of the component (camel.component.isogeo.clientId)",
                "isogeo:metadata?clientSecrets=TOPSECRET | (clientSecret is an option of the component",
                "isogeo:metadata?delay=5000 | 'delay' is for consumers, and only isogeo:search has one",
                "isogeo:metadata?stateId=a | 'stateId' is for consumers",
                "isogeo:metadata?filterType=service | 'filterType' is not supported by metadata.get",
                "isogeo:metadata?operation=delete&whole=true | 'whole' is not supported by metadata.delete"
            })
    void leadsToTheRightName(String uri, String advice) {
        assertThat(message(uri)).contains(advice);
    }

    @Test
    void anOperationWithoutAConsumerListsNoOptionsOfConsumers() {
        assertThat(message("isogeo:metadata?nonsense=1"))
                .contains("metadataId", "include", "lang", "callTimeout")
                .doesNotContain("delay", "scheduler", "stateId", "snapshot", "greedy", "bridgeErrorHandler");
        assertThat(message("isogeo:search?stateid=a")).contains("it must be one of: stateId,");
    }

    @Test
    void aSearchTakesTheOptionsOfItsConsumer() {
        assertThat(context.getEndpoint("isogeo:search?stateId=a&delay=5000&greedy=true&snapshot=never"))
                .isNotNull();
        assertThat(context.getEndpoint("isogeo:metadata?exchangePattern=InOnly&lazyStartProducer=true"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clientSecret",
                "clientSecrets",
                "clientSecert",
                "cleintSecret",
                "password",
                "passwort",
                "accessToken",
                "proxyPassword",
                "username"
            })
    void noSecretIsRepeated(String name) {
        for (String uri : new String[] {"isogeo:metadata", "isogeo:search", "isogeo:address", "isogeo:feed"}) {
            assertThat(message(uri + "?" + name + "=TOPSECRET"))
                    .contains("'" + name + "'")
                    .doesNotContain("TOPSECRET");
        }
    }

    @Test
    void noSecretIsRepeatedByToD() throws Exception {
        for (String uri : new String[] {
            "isogeo:metadata?clientSecret=TOPSECRET&clientSecret=${body}",
            "isogeo:metadata?clientSecert=TOPSECRET&${body}=a",
            "language:constant:isogeo:metadata?clientSecert=TOPSECRET"
        }) {
            Throwable thrown = catchThrowable(() -> UriTemplate.parse(uri));
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
            assertThat(thrown.getMessage()).doesNotContain("TOPSECRET");
        }
    }
}
