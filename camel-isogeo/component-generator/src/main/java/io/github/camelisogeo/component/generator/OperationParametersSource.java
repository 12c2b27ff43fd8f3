package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the class with the parameters of operations as endpoint options: a field, a getter and a setter for each name. */
final class OperationParametersSource {

    private static final ClassName URI_PARAM = ClassName.get("org.apache.camel.spi", "UriParam");
    private static final ClassName URI_PARAMS = ClassName.get("org.apache.camel.spi", "UriParams");

    private OperationParametersSource() {}

    static TypeSpec of(List<Option> options) {
        TypeSpec.Builder type = TypeSpec.classBuilder("OperationParameters")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(URI_PARAMS)
                .addJavadoc("The parameters of operations as options of an endpoint. Each is null if it isn't set.");
        options.forEach(option -> type.addField(field(option)));
        for (Option option : options) {
            type.addMethod(MethodSpec.methodBuilder("get" + option.capitalised())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(option.javaType())
                    .addStatement("return $N", option.name())
                    .build());
            type.addMethod(MethodSpec.methodBuilder("set" + option.capitalised())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L", escaped(option.description()))
                    .addParameter(option.javaType(), option.name())
                    .addStatement("this.$1N = $1N", option.name())
                    .build());
        }
        return type.addMethod(given(options)).build();
    }

    private static FieldSpec field(Option option) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(URI_PARAM)
                .addMember("label", "$S", option.label())
                .addMember("description", "$S", option.description());
        if (!option.enums().isEmpty()) {
            annotation.addMember("enums", "$S", option.enums());
        }
        if (!option.commonDefault().isEmpty()) {
            annotation.addMember("defaultValue", "$S", option.commonDefault());
        }
        return FieldSpec.builder(option.javaType(), option.name(), Modifier.PRIVATE)
                .addAnnotation(annotation.build())
                .build();
    }

    private static MethodSpec given(List<Option> options) {
        MethodSpec.Builder given = MethodSpec.methodBuilder("given")
                .addJavadoc("Returns the options that are set, by name.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Map.class, String.class, Object.class))
                .addStatement(
                        "$T<$T, $T> given = new $T<>()", Map.class, String.class, Object.class, LinkedHashMap.class);
        for (Option option : options) {
            given.beginControlFlow("if ($N != null)", option.name())
                    .addStatement("given.put($S, $N)", option.name(), option.name())
                    .endControlFlow();
        }
        return given.addStatement("return given").build();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }
}
