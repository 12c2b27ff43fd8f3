package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the class to which Spring Boot binds {@code camel.component.isogeo.*}. No property has a default: what an application doesn't
 * set is left to the component.
 */
final class StarterSource {

    static final String PACKAGE = "io.github.camelisogeo.springboot";
    static final String NAME = "IsogeoComponentConfiguration";

    private static final ClassName BASE =
            ClassName.get("org.apache.camel.spring.boot", "ComponentConfigurationPropertiesCommon");
    private static final ClassName PROPERTIES =
            ClassName.get("org.springframework.boot.context.properties", "ConfigurationProperties");

    private StarterSource() {}

    static TypeSpec of(List<StarterOption> options) {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC)
                .superclass(BASE)
                .addJavadoc(
                        "The options of the component {@code isogeo}. An option that is null keeps the default of the component.")
                .addAnnotation(AnnotationSpec.builder(PROPERTIES)
                        .addMember("prefix", "$S", "camel.component.isogeo")
                        .build())
                .addField(beanTypes(options));
        for (StarterOption option : options) {
            type.addField(FieldSpec.builder(option.type(), option.name(), Modifier.PRIVATE)
                    .addJavadoc("$L", option.javadoc())
                    .build());
        }
        for (StarterOption option : options) {
            type.addMethod(MethodSpec.methodBuilder(option.accessor("get"))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(option.type())
                    .addStatement("return $N", option.name())
                    .build());
            type.addMethod(MethodSpec.methodBuilder(option.accessor("set"))
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(option.type(), option.name())
                    .addStatement("this.$1N = $1N", option.name())
                    .build());
        }
        return type.addMethod(given(options)).build();
    }

    private static FieldSpec beanTypes(List<StarterOption> options) {
        CodeBlock classes = options.stream()
                .filter(StarterOption::bean)
                .map(StarterOption::type)
                .distinct()
                .map(bean -> CodeBlock.of("$T.class", bean))
                .collect(CodeBlock.joining(", "));
        ClassName set = ClassName.get(Set.class);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                set,
                                ParameterizedTypeName.get(
                                        ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class))),
                        "BEAN_TYPES",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", set, classes)
                .addJavadoc("The types of the options whose values are beans of the application.")
                .build();
    }

    private static MethodSpec given(List<StarterOption> options) {
        ParameterizedTypeName values = ParameterizedTypeName.get(Map.class, String.class, Object.class);
        MethodSpec.Builder given = MethodSpec.methodBuilder("given")
                .addJavadoc(
                        "Returns the options that the application has set, in the order in which they are to be set.")
                .returns(values)
                .addStatement("$T given = new $T<>()", values, LinkedHashMap.class);
        for (StarterOption option : options) {
            given.addStatement("given.put($S, $N)", option.name(), option.name());
        }
        return given.addStatement("given.values().removeIf($T::isNull)", java.util.Objects.class)
                .addStatement("return given")
                .build();
    }
}
