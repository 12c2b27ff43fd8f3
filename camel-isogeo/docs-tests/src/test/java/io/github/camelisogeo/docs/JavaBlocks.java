package io.github.camelisogeo.docs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.apache.camel.builder.RouteBuilder;

/**
 * The Java on the pages, compiled. A block is a class, members of a class, routes or statements; what it takes for granted, such as
 * {@code client}, is in {@link Surroundings}.
 */
final class JavaBlocks {

    private static final String PACKAGE = "io.github.camelisogeo.docs.blocks";
    private static final String IMPORTS =
            """
            import static org.apache.camel.builder.Builder.*;
            import com.fasterxml.jackson.databind.*;
            import io.github.camelisogeo.client.*;
            import io.github.camelisogeo.client.address.*;
            import io.github.camelisogeo.client.api.*;
            import io.github.camelisogeo.client.bulk.*;
            import io.github.camelisogeo.client.error.*;
            import io.github.camelisogeo.client.metrics.*;
            import io.github.camelisogeo.client.label.*;
            import io.github.camelisogeo.client.model.*;
            import io.github.camelisogeo.client.operation.*;
            import io.github.camelisogeo.client.search.*;
            import io.github.camelisogeo.client.value.*;
            import io.github.camelisogeo.component.*;
            import io.github.camelisogeo.docs.*;
            import io.github.camelisogeo.sandbox.*;
            import io.github.camelisogeo.sandbox.junit.*;
            import io.github.camelisogeo.sync.*;
            import io.github.camelisogeo.sync.change.*;
            import io.github.camelisogeo.sync.state.*;
            import io.micrometer.core.instrument.MeterRegistry;
            import io.micrometer.core.instrument.Tags;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import okhttp3.OkHttpClient;
            import org.apache.camel.*;
            import org.apache.camel.builder.*;
            import org.apache.camel.builder.endpoint.*;
            import org.apache.camel.spi.ThreadPoolProfile;
            import org.apache.commons.csv.CSVFormat;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.extension.*;
            import org.postgresql.ds.PGSimpleDataSource;
            import org.springframework.context.annotation.Bean;
            """;
    /** For an interface of the API, whose annotations have names that other code uses too. */
    private static final String IMPORTS_OF_INTERFACES =
            """
            import io.github.camelisogeo.client.internal.operation.*;
            import io.github.camelisogeo.client.model.*;
            import io.github.camelisogeo.client.value.*;
            import java.util.List;
            import retrofit2.http.*;
            """;

    private static final Pattern TYPE = Pattern.compile(
            "(public |final |abstract |/\\*\\*[^*]+\\*/\\s*|@\\w+(\\([^)]*\\))?\\s+)*(class|interface|record) .*",
            Pattern.DOTALL);
    private static final Pattern ROUTES =
            Pattern.compile("^(from|onException|errorHandler|getCamelContext)\\(", Pattern.MULTILINE);
    private static final Pattern MEMBERS = Pattern.compile("^@", Pattern.MULTILINE);

    private static JavaBlocks compiled;

    private final Map<String, List<String>> errors;
    private final ClassLoader classes;

    private JavaBlocks(Map<String, List<String>> errors, ClassLoader classes) {
        this.errors = errors;
        this.classes = classes;
    }

    /** Returns all blocks, compiled at once and only once. */
    static synchronized JavaBlocks compiled() {
        if (compiled == null) {
            compiled = compile(Pages.blocks().stream()
                    .filter(block ->
                            block.language().equals("java") && block.untested().isEmpty())
                    .toList());
        }
        return compiled;
    }

    /** A block that can't be compiled keeps the others from being written, so it is left out then. */
    private static JavaBlocks compile(List<Block> blocks) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        try {
            Path output = Files.createDirectories(
                    Path.of("blocks-" + ProcessHandle.current().pid()));
            errors.putAll(compileTo(output, blocks));
            if (!errors.isEmpty()) {
                compileTo(
                        output,
                        blocks.stream()
                                .filter(block -> !errors.containsKey(block.className()))
                                .toList());
            }
            URL folder = output.toUri().toURL();
            return new JavaBlocks(errors, new URLClassLoader(new URL[] {folder}, JavaBlocks.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> compileTo(Path output, List<Block> blocks) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
            files.setLocation(StandardLocation.CLASS_PATH, classPath());
            compiler.getTask(
                            null,
                            files,
                            found,
                            List.of("-proc:none", "-nowarn", "--release", "17"),
                            null,
                            blocks.stream().map(Source::new).toList())
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR && one.getSource() != null)
                .collect(Collectors.groupingBy(
                        one -> ((Source) one.getSource()).block.className(),
                        Collectors.mapping(JavaBlocks::said, Collectors.toList())));
    }

    private static List<File> classPath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(File::new)
                .toList();
    }

    private static String said(Diagnostic<? extends JavaFileObject> error) {
        Source source = (Source) error.getSource();
        return "line " + (source.block.line() + error.getLineNumber() - source.before) + ": "
                + error.getMessage(Locale.ROOT);
    }

    /** Returns what the compiler has against a block. */
    List<String> errors(Block block) {
        return errors.getOrDefault(block.className(), List.of());
    }

    static boolean isRoutes(Block block) {
        return block.language().equals("java")
                && !isType(block)
                && !isMembers(block)
                && ROUTES.matcher(block.text()).find();
    }

    private static boolean isInterface(Block block) {
        return block.text().contains("\npublic interface ");
    }

    private static boolean isType(Block block) {
        return TYPE.matcher(block.text()).matches();
    }

    private static boolean isMembers(Block block) {
        return MEMBERS.matcher(block.text()).find();
    }

    /** Returns the routes of a block: those that it consists of, or the class that it declares. */
    RouteBuilder routes(Block block) throws ReflectiveOperationException {
        return classes.loadClass(PACKAGE + "." + block.className())
                .asSubclass(RouteBuilder.class)
                .getConstructor()
                .newInstance();
    }

    /** Runs the statements of a block. */
    void run(Block block, Surroundings surroundings) throws Exception {
        Statements statements = classes.loadClass(PACKAGE + "." + block.className())
                .asSubclass(Statements.class)
                .getConstructor()
                .newInstance();
        statements.take(surroundings);
        statements.run();
    }

    /** The source of a block, with what makes it a class. */
    private static final class Source extends SimpleJavaFileObject {

        private final Block block;
        private final String text;
        private final int before;

        Source(Block block) {
            super(
                    URI.create("string:///" + PACKAGE.replace('.', '/') + "/" + block.className() + ".java"),
                    Kind.SOURCE);
            this.block = block;
            String head =
                    "package " + PACKAGE + ";\n" + (isInterface(block) ? IMPORTS_OF_INTERFACES : IMPORTS) + head();
            this.before = (int) head.lines().count() + 1;
            this.text = head + block.text() + "\n" + tail();
        }

        private String head() {
            if (isType(block)) {
                return "interface " + block.className() + " {\n";
            }
            if (isMembers(block)) {
                return "abstract class " + block.className() + " extends Surroundings {\n";
            }
            return isRoutes(block)
                    ? "public class " + block.className()
                            + " extends RouteBuilder {\n@Override public void configure() throws Exception {\n"
                    : "public class " + block.className()
                            + " extends Statements {\n@Override public void run() throws Exception {\n";
        }

        private String tail() {
            return isType(block) || isMembers(block) ? "}\n" : "}\n}\n";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
