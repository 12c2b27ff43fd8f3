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

/** Generates the configuration that the component and its endpoints have in common. Its options are the options of calls. */
final class ConfigurationSource {

    private static final String CAMEL = "org.apache.camel.spi";
    private static final ClassName NAME = ClassName.get(ComponentGenerator.PACKAGE, "IsogeoConfiguration");

    private ConfigurationSource() {}

    static TypeSpec generated() {
        List<RecordComponent> options = described().toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ClassName.get(CAMEL, "UriParams"))
                .addJavadoc(
                        "The options of calls. The component has a configuration, and each endpoint has a copy of it, in which the URI of the\n"
                                + "endpoint replaces what it sets. An option that is null has its default.");
        options.forEach(option -> type.addField(field(option)));
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
        return type.addMethod(copy(options)).addMethod(over(options)).build();
    }

    /** Returns the options of calls, as the client describes them. */
    static Stream<RecordComponent> described() {
        return Arrays.stream(CallOptions.class.getRecordComponents())
                .filter(option -> option.isAnnotationPresent(CallOption.class));
    }

    /** Returns the option without a default in the catalogue: tools leave out what is the default, but an endpoint's is the component's value. */
    private static FieldSpec field(RecordComponent option) {
        return FieldSpec.builder(option.getType(), option.getName(), Modifier.PRIVATE)
                .addAnnotation(AnnotationSpec.builder(ClassName.get(CAMEL, "UriParam"))
                        .addMember(
                                "label",
                                "$S",
                                option.getAnnotation(CallOption.class).label())
                        .addMember("description", "$S", description(option))
                        .build())
                .build();
    }

    private static MethodSpec copy(List<RecordComponent> options) {
        MethodSpec.Builder copy = MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns a copy, which can be changed independently.")
                .returns(NAME)
                .addStatement("$1T copy = new $1T()", NAME);
        options.forEach(option -> copy.addStatement("copy.$1N = $1N", option.getName()));
        return copy.addStatement("return copy").build();
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

    private static String description(RecordComponent option) {
        CallOption described = option.getAnnotation(CallOption.class);
        return described.description() + " The default is " + described.defaultValue()
                + " for the component, and the component's value for an endpoint.";
    }

    private static String capitalised(RecordComponent option) {
        return Character.toUpperCase(option.getName().charAt(0))
                + option.getName().substring(1);
    }
}
