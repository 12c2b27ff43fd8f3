package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the names of entities and operations as compile-time constants for annotations. */
final class NamesSource {

    private NamesSource() {}

    static TypeSpec of(Operations operations) {
        return TypeSpec.classBuilder("OperationNames")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The names of entities and operations, comma-separated.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(constant("ENTITIES", String.join(",", operations.entities())))
                .addField(constant(
                        "OPERATIONS",
                        operations.all().stream()
                                .map(OperationDescriptor::name)
                                .sorted()
                                .distinct()
                                .collect(Collectors.joining(","))))
                .build();
    }

    private static FieldSpec constant(String name, String value) {
        return FieldSpec.builder(String.class, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", value)
                .build();
    }
}
