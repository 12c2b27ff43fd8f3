package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.CallOptionsBuilder;
import io.github.camelisogeo.client.internal.operation.CallOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the classes with the options of calls: one for the component, and one for the endpoint, whose options take precedence. */
final class CallOptionsSource {

    private static final String CAMEL = "org.apache.camel.spi";

    private CallOptionsSource() {}

    /** Returns the class with the component's options. */
    static TypeSpec ofComponent() {
        return type("CallOptionsComponent", ClassName.get(CAMEL, "Metadata"), true)
                .addModifiers(Modifier.ABSTRACT)
                .superclass(ClassName.get(ComponentGenerator.PACKAGE, "AccountComponent"))
                .addJavadoc(
                        "The options of calls, for all endpoints of the component. Each is null if its default applies.")
                .build();
    }

    /** Returns the class with the endpoint's options. */
    static TypeSpec ofEndpoint() {
        return type("CallOptionsConfiguration", ClassName.get(CAMEL, "UriParam"), false)
                .addAnnotation(ClassName.get(CAMEL, "UriParams"))
                .addJavadoc("The options of calls. Each is null if the component's value applies.")
                .build();
    }

    /** Returns the options of calls, as the client describes them. */
    static Stream<RecordComponent> described() {
        return Arrays.stream(CallOptions.class.getRecordComponents())
                .filter(option -> option.isAnnotationPresent(CallOption.class));
    }

    private static TypeSpec.Builder type(String name, ClassName annotation, boolean component) {
        List<RecordComponent> options = described().toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        options.forEach(option -> type.addField(field(option, annotation, component)));
        for (RecordComponent option : options) {
            type.addMethod(MethodSpec.methodBuilder("get" + capitalised(option))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(option.getType())
                    .addStatement("return $N", option.getName())
                    .build());
            type.addMethod(MethodSpec.methodBuilder("set" + capitalised(option))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L", OperationParametersSource.escaped(description(option)))
                    .addParameter(option.getType(), option.getName())
                    .addStatement("this.$1N = $1N", option.getName())
                    .build());
        }
        return type.addMethod(over(options));
    }

    private static FieldSpec field(RecordComponent option, ClassName annotation, boolean component) {
        CallOption described = option.getAnnotation(CallOption.class);
        AnnotationSpec.Builder spec = AnnotationSpec.builder(annotation)
                .addMember("label", "$S", described.label())
                .addMember(
                        "description",
                        "$S",
                        description(option) + (component ? "" : " The default is the component's value."));
        if (!described.values().isEmpty()) {
            spec.addMember("enums", "$S", described.values());
        }
        if (component) {
            spec.addMember("defaultValue", "$S", described.defaultValue());
        }
        return FieldSpec.builder(option.getType(), option.getName(), Modifier.PRIVATE)
                .addAnnotation(spec.build())
                .build();
    }

    private static MethodSpec over(List<RecordComponent> options) {
        MethodSpec.Builder over = MethodSpec.methodBuilder("over")
                .addJavadoc("Returns the given options, with those that are set here replaced.")
                .returns(CallOptions.class)
                .addParameter(CallOptions.class, "others")
                .addStatement("$T options = others.toBuilder()", CallOptionsBuilder.class);
        for (RecordComponent option : options) {
            over.beginControlFlow("if ($N != null)", option.getName())
                    .addStatement("options.$1N($1N)", option.getName())
                    .endControlFlow();
        }
        return over.addStatement("return options.build()").build();
    }

    static String description(RecordComponent option) {
        return option.getAnnotation(CallOption.class).description();
    }

    private static String capitalised(RecordComponent option) {
        return Character.toUpperCase(option.getName().charAt(0))
                + option.getName().substring(1);
    }
}
