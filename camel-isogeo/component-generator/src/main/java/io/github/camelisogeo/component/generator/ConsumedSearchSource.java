package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.search.SearchSelection;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the class and the section of the page that say which parameters of a search a consumer supports. */
final class ConsumedSearchSource {

    private ConsumedSearchSource() {}

    static TypeSpec of(ConsumedSearch consumer) {
        return TypeSpec.classBuilder("ConsumedSearch")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("What a consumer takes of a search, and what it refuses.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(refused(consumer))
                .addMethod(selection(consumer))
                .build();
    }

    private static FieldSpec refused(ConsumedSearch consumer) {
        CodeBlock.Builder entries = CodeBlock.builder().add("$T.ofEntries(", Map.class);
        String separator = "";
        for (Map.Entry<String, String> reason : consumer.refused().entrySet()) {
            entries.add("$L\n$T.entry($S, $S)", separator, Map.class, reason.getKey(), reason.getValue());
            separator = ",";
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Map.class, String.class, String.class),
                        "REFUSED",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The reasons, by parameter.")
                .initializer(entries.add(")").build())
                .build();
    }

    private static MethodSpec selection(ConsumedSearch consumer) {
        CodeBlock.Builder body = CodeBlock.builder().add("return $T.builder()", SearchSelection.class);
        for (RecordComponent part : consumer.selected()) {
            body.add("\n.$1N(($2T) values.get($1S))", part.getName(), part.getGenericType());
        }
        return MethodSpec.methodBuilder("selection")
                .addJavadoc("Returns the selection of these values, which have the types of the parameters.")
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addModifiers(Modifier.STATIC)
                .returns(SearchSelection.class)
                .addParameter(ParameterizedTypeName.get(Map.class, String.class, Object.class), "values")
                .addStatement(body.add("\n.build()").build())
                .build();
    }

    /** Returns the section for the page of searches. */
    static String section(ConsumedSearch consumer) {
        StringBuilder rows = new StringBuilder();
        consumer.refused().forEach((name, reason) -> rows.append(Markdown.row(Markdown.code(name), reason)));
        return "\n## What a consumer takes\n\n"
                + "`from(\"isogeo:search\")` takes " + Markdown.codes(consumer.taken())
                + " and the `filter...` options. It refuses these parameters:\n\n"
                + Markdown.head("parameter", "reason") + rows;
    }
}
