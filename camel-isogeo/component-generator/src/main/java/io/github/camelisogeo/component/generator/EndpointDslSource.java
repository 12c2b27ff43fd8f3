package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Generates the endpoint DSL: a builder for consumers and one for producers, with a method for each option, as in Camel's own DSL. */
final class EndpointDslSource {

    private static final String FACTORY = "IsogeoEndpointBuilderFactory";
    private static final ClassName CAMEL_CONSUMER =
            ClassName.get("org.apache.camel.builder", "EndpointConsumerBuilder");
    private static final ClassName CAMEL_PRODUCER =
            ClassName.get("org.apache.camel.builder", "EndpointProducerBuilder");
    private static final ClassName CAMEL_BASE =
            ClassName.get("org.apache.camel.builder.endpoint", "AbstractEndpointBuilder");

    private final List<DslOption> options;

    private EndpointDslSource(List<DslOption> options) {
        this.options = options;
    }

    static TypeSpec of(List<DslOption> options) {
        return new EndpointDslSource(options).factory();
    }

    private static ClassName nested(String name) {
        return ClassName.get(ComponentGenerator.PACKAGE, FACTORY, name);
    }

    private TypeSpec factory() {
        ClassName consumer = nested("IsogeoEndpointConsumerBuilder");
        ClassName producer = nested("IsogeoEndpointProducerBuilder");
        ClassName both = nested("IsogeoEndpointBuilder");
        return TypeSpec.interfaceBuilder(FACTORY)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Endpoints in Camel's endpoint DSL. A route builder that extends {@code EndpointRouteBuilder} (of\n"
                                + "{@code camel-endpointdsl}) and implements this interface can use {@code isogeo(\"metadata\").operation(\"get\")}.")
                .addType(builder(consumer, "Builds an endpoint for {@code from}.", DslOption::isForConsumers)
                        .addSuperinterface(CAMEL_CONSUMER)
                        .build())
                .addType(builder(producer, "Builds an endpoint for {@code to}.", DslOption::isForProducers)
                        .addSuperinterface(CAMEL_PRODUCER)
                        .build())
                .addType(builder(
                                both,
                                "Builds an endpoint with the options that consumers and producers have in common.",
                                option -> option.isForConsumers() && option.isForProducers())
                        .addSuperinterface(consumer)
                        .addSuperinterface(producer)
                        .build())
                .addMethod(MethodSpec.methodBuilder("isogeo")
                        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                        .addJavadoc(
                                "Returns a builder of an endpoint for an entity, for instance {@code search} or {@code coordinate-system}.")
                        .addParameter(String.class, "entity")
                        .returns(both)
                        .addStatement("return isogeo($S, entity)", "isogeo")
                        .build())
                .addMethod(MethodSpec.methodBuilder("isogeo")
                        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                        .addJavadoc("Returns a builder of an endpoint of a component that has another name.")
                        .addParameter(String.class, "componentName")
                        .addParameter(String.class, "entity")
                        .returns(both)
                        .addCode(
                                "class Made extends $T implements $T {\n$>Made() {\n$>super(componentName, entity);\n$<}\n$<}\n",
                                CAMEL_BASE,
                                both)
                        .addStatement("return new Made()")
                        .build())
                .build();
    }

    private TypeSpec.Builder builder(ClassName name, String javadoc, Predicate<DslOption> taken) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc);
        options.stream().filter(taken).forEach(option -> {
            if (option.isMultiple()) {
                type.addMethod(multiple(name, option));
            } else {
                option.types().forEach(value -> type.addMethod(single(name, option, value)));
            }
        });
        return type;
    }

    private static MethodSpec single(ClassName builder, DslOption option, TypeName value) {
        return MethodSpec.methodBuilder(option.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("$L", option.javadoc())
                .addParameter(value, "value")
                .returns(builder)
                .addStatement("doSetProperty($S, value)", option.name())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec multiple(ClassName builder, DslOption option) {
        return MethodSpec.methodBuilder(option.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("$L", option.javadoc())
                .addParameter(String.class, "key")
                .addParameter(Object.class, "value")
                .returns(builder)
                .addStatement("doSetMultiValueProperty($S, $S + key, value)", option.name(), option.prefix())
                .addStatement("return this")
                .build();
    }
}
