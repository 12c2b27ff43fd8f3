package io.github.camelisogeo.component.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the generated sources of the component, and the page of its operations. */
public final class ComponentGenerator {

    static final String PACKAGE = "io.github.camelisogeo.component";

    private ComponentGenerator() {}

    /**
     * Runs it.
     *
     * @param args the folder of the sources; the file of the page; the page that is committed; {@code true} to write that one too
     */
    public static void main(String[] args) throws IOException {
        Operations operations = IsogeoClient.operations();
        Descriptions descriptions = Descriptions.load();
        List<Option> options = Option.all(operations, descriptions);
        Path sources = Path.of(args[0]);
        write(OperationParametersSource.of(options), sources);
        write(ConstantsSource.of(options), sources);
        write(NamesSource.of(operations), sources);
        String page = new OperationsPage(operations, options).text();
        write(page, Path.of(args[1]));
        if (Boolean.parseBoolean(args[3])) {
            write(page, Path.of(args[2]));
        }
    }

    private static void write(TypeSpec type, Path folder) throws IOException {
        JavaFile file = JavaFile.builder(PACKAGE, type)
                .addFileComment("Made from the registry of operations by isogeo-component-generator.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        write(file.toString(), folder.resolve(PACKAGE.replace('.', '/')).resolve(type.name() + ".java"));
    }

    /** A file that would not change is left alone, so that the compiler has nothing to do. */
    private static void write(String text, Path file) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
