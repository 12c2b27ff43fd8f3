package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Generates sources of the component, the documentation pages of its operations, and the tests that run the examples on these pages. */
public final class ComponentGenerator {

    static final String PACKAGE = "io.github.camelisogeo.component";
    static final String FOLDER = PACKAGE.replace('.', '/');

    private static final String PAGES_OF_ENTITIES = "operations";

    private ComponentGenerator() {}

    /**
     * Runs the generator.
     *
     * @param args the folder of the sources, the folder of the test sources, the folder of the pages, the folder of the committed pages,
     * {@code true} to write these too, the table of operations, and the folder of the recorded calls
     */
    public static void main(String[] args) throws IOException {
        Operations operations = Entities.operations();
        ConsumedSearch consumer = ConsumedSearch.load(operations);
        List<Option> options = Option.all(operations, Descriptions.load(), consumer);
        Pages sources = new Pages();
        add(OperationParametersSource.of(options), sources);
        add(ConfigurationSource.generated(), sources);
        add(ConstantsSource.of(options), sources);
        add(NamesSource.of(operations), sources);
        add(ConsumedSearchSource.of(consumer), sources);
        sources.writeTo(Path.of(args[0]));
        Contract contract = Contract.read(Path.of(args[5]), Path.of(args[6]));
        Documentation documentation = new Documentation(operations, options, consumer, contract);
        documentation.tests().writeTo(Path.of(args[1]), FOLDER);
        documentation.pages().writeTo(Path.of(args[2]), PAGES_OF_ENTITIES);
        if (Boolean.parseBoolean(args[4])) {
            documentation.pages().writeTo(Path.of(args[3]), PAGES_OF_ENTITIES);
        }
    }

    static void add(TypeSpec type, Pages sources) {
        JavaFile file = JavaFile.builder(PACKAGE, type)
                .addFileComment("Generated from the registry of operations by isogeo-component-generator.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        sources.add(FOLDER + "/" + type.name() + ".java", file.toString());
    }
}
