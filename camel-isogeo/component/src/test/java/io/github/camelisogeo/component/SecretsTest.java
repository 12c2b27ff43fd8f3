package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.test.junit5.TestExecutionConfiguration;
import org.junit.jupiter.api.Test;

/** No secret and no token in URIs, dumps, logs and JMX. */
class SecretsTest extends FakeApiTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        IsogeoComponent component = context.getComponent("isogeo", IsogeoComponent.class);
        component.setUsername("somebody");
        component.setPassword("the-password");
        component.setProxyPassword("proxy-password");
        return context;
    }

    @Override
    public void configureTest(TestExecutionConfiguration configuration) {
        super.configureTest(configuration);
        configuration.withJMX(true);
    }

    @Test
    void secretsAreNowhere() throws Exception {
        api.answersRecords();
        send("isogeo:metadata", ID, Map.of());
        api.answers(500, "{}");
        Throwable failure = send("isogeo:metadata", ID, Map.of()).getException();
        ByteArrayOutputStream trace = new ByteArrayOutputStream();
        failure.printStackTrace(new PrintStream(trace, true, StandardCharsets.UTF_8));
        assertClean(trace.toString(StandardCharsets.UTF_8));
        assertClean(context.getComponent("isogeo").toString());
        assertClean(context.getEndpoints().toString());
        assertClean(PluginHelper.getModelToXMLDumper(context)
                .dumpModelAsXml(
                        context,
                        context.getCamelContextExtension()
                                .getContextPlugin(org.apache.camel.model.Model.class)
                                .getRouteDefinitions()
                                .get(0)));
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        int read = 0;
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:*"), null)) {
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                if (attribute.isReadable()) {
                    assertClean(String.valueOf(server.getAttribute(name, attribute.getName())));
                    read++;
                }
            }
        }
        assertThat(read).isPositive();
    }

    private static void assertClean(String text) {
        assertThat(text).doesNotContain("the-secret", "the-token", "the-password", "proxy-password");
    }
}
