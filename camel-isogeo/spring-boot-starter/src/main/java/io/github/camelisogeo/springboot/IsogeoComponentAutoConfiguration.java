package io.github.camelisogeo.springboot;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.component.IsogeoComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.ComponentConfigurationProperties;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.apache.camel.support.PropertyConfigurerHelper;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/** Configures the component {@code isogeo}, and provides its client. Components under other names are left as they are. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@ConditionalOnHierarchicalProperties({"camel.component", "camel.component.isogeo"})
@EnableConfigurationProperties({ComponentConfigurationProperties.class, IsogeoComponentConfiguration.class})
public class IsogeoComponentAutoConfiguration {

    static final String NAME = "isogeo";

    /** Returns what sets the properties of the application on the component {@code isogeo}, before it is used. */
    @Bean
    @Lazy
    public ComponentCustomizer configureIsogeoComponent(
            CamelContext camel, ApplicationContext application, IsogeoComponentConfiguration configuration) {
        return new ComponentCustomizer() {
            @Override
            public void configure(String name, Component target) {
                // The values are set as they are. Camel's binding would look up a password that begins with a number
                // sign as a bean.
                PropertyConfigurer options = PropertyConfigurerHelper.resolvePropertyConfigurer(camel, target);
                configuration
                        .given()
                        .forEach((option, value) -> options.configure(camel, target, option, value, false));
            }

            @Override
            public boolean isEnabled(String name, Component target) {
                return name.equals(NAME)
                        && target instanceof IsogeoComponent
                        && HierarchicalPropertiesEvaluator.evaluate(
                                application, "camel.component.customizer", "camel.component.isogeo.customizer");
            }
        };
    }

    /** Returns the client of the component {@code isogeo}, for code that needs no route. It is created when it is first asked for, and closed by the component. */
    @Bean(destroyMethod = "")
    @Lazy
    @ConditionalOnMissingBean
    public IsogeoClient isogeoClient(CamelContext camel) {
        return camel.getComponent(NAME, IsogeoComponent.class).connectedClient();
    }
}
