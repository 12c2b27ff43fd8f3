package io.github.camelisogeo.component.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated sources, with what stands in for classes of other modules, compiled and loaded. */
final class CompiledSources {

    private final List<JavaFileObject> sources = new ArrayList<>();

    CompiledSources with(String packageName, TypeSpec type) {
        return with(
                packageName + "." + type.name(),
                JavaFile.builder(packageName, type).build().toString());
    }

    CompiledSources with(String name, String text) {
        URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        });
        return this;
    }

    /** Compiles all of them without a warning. */
    ClassLoader compileTo(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
            compiler.getTask(null, files, found, List.of("-proc:none", "-Xlint:rawtypes,unchecked"), null, sources)
                    .call();
            assertThat(found.getDiagnostics()).isEmpty();
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledSources.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
