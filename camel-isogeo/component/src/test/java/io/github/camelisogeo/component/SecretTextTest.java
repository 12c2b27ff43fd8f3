package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Share;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.MessageHelper;
import org.junit.jupiter.api.Test;

/** The secrets in the objects of the API are in no log, and in every body that is wanted. */
class SecretTextTest extends FakeApiTestSupport {

    private static final Application APPLICATION = Application.builder()
            .id(ID)
            .name("Portal")
            .clientSecret("TOPSECRET")
            .build();
    private static final Share SHARE =
            Share.builder().id(ID).name("All").urlToken("TOPSECRET").build();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.setTracing(true);
        context.setMessageHistory(true);
        context.setLogExhaustedMessageBody(true);
        return context;
    }

    @Test
    void toStringNamesTheObjectOnly() {
        assertThat(APPLICATION).hasToString("Application[_id=" + ID + ", name=Portal]");
        assertThat(SHARE).hasToString("Share[_id=" + ID + ", name=All]");
        assertThat(List.of(SHARE, APPLICATION).toString()).doesNotContain("TOPSECRET");
    }

    @Test
    void noLogShowsThem() throws Exception {
        route(r -> r.from("direct:logged")
                .to("log:wire?showAll=true&multiline=true")
                .log("body: ${body}")
                .to("direct:fails"));
        route(r -> r.from("direct:fails").process(exchange -> {
            throw new IllegalStateException("on purpose");
        }));
        for (Object body : List.of(APPLICATION, SHARE, List.of(SHARE), RecordList.of(List.of(APPLICATION)))) {
            try (CapturedLogs logs = new CapturedLogs()) {
                template.request(
                        "direct:logged", exchange -> exchange.getMessage().setBody(body));
                assertThat(logs.lines()).anySatisfy(line -> assertThat(line).contains("body: ", "xxxxxx", ID));
                assertThat(logs.lines()).noneSatisfy(line -> assertThat(line).contains("TOPSECRET"));
            }
            Exchange dumped = context.getEndpoint("direct:dumped").createExchange();
            dumped.getMessage().setBody(body);
            assertThat(MessageHelper.dumpAsJSon(dumped.getMessage())).doesNotContain("TOPSECRET");
        }
    }

    @Test
    void aWantedBodyHasThem() throws Exception {
        route(r -> r.from("direct:wanted")
                .to("log:before")
                .log("${body}")
                .multicast()
                .to("direct:converted", "direct:simple", "direct:stream"));
        route(r -> r.from("direct:converted").convertBodyTo(String.class).to("mock:wanted"));
        route(r -> r.from("direct:simple").setBody().simple("${bodyAs(String)}").to("mock:wanted"));
        route(r -> r.from("direct:stream").convertBodyTo(byte[].class).to("mock:wanted"));
        MockEndpoint wanted = context.getEndpoint("mock:wanted", MockEndpoint.class);
        template.sendBody("direct:wanted", APPLICATION);
        template.sendBody("direct:wanted", List.of(SHARE));
        assertThat(wanted.getExchanges()).hasSize(6).allSatisfy(exchange -> assertThat(
                        exchange.getMessage().getBody(String.class))
                .contains("TOPSECRET"));
        api.answers(201, "{}");
        send("isogeo:application?operation=create&checkExists=none", APPLICATION, Map.of());
    }
}
