package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds calls of the programs of the project to the subcommands and flags that their classes declare. */
final class Programs {

    private static final Pattern CALL = Pattern.compile(
            "(?<program>(?<![\\w/-])benchmarks(?= )|\\S*/target/\\S+\\.jar)" + "(?<arguments>[^&|;']*)");
    private static final Pattern MODULE = Pattern.compile("(?<module>\\S+)/target/.*");
    private static final Pattern SUBCOMMAND = Pattern.compile("^ (?<name>[a-z]+)");
    /** One with a dot is a property of Spring Boot. */
    private static final Pattern FLAG = Pattern.compile("--[a-z][a-z-]*(?![a-z.-])");

    private static final String SANDBOX = "camel-isogeo/sandbox";

    private static final Pattern NAME = Pattern.compile("@Command\\(\\s*name = \"(?<name>[a-z-]+)\"");
    private static final Pattern DECLARED = Pattern.compile("\"(--[a-z][a-z-]*)\"");

    private static final Pattern PART = Pattern.compile("(@Mixin\\s+private|class \\w+ extends) (?<type>\\w+)");

    private Programs() {}

    /** Returns how many calls the line has, after they were checked. */
    static int check(String line) throws IOException {
        int calls = 0;
        for (Matcher call = CALL.matcher(line); call.find(); calls++) {
            Matcher jar = MODULE.matcher(call.group("program"));
            String module = jar.matches() ? jar.group("module") : "camel-isogeo/benchmarks";
            check(module, call.group("arguments"));
        }
        return calls;
    }

    private static void check(String module, String arguments) throws IOException {
        Matcher subcommand = SUBCOMMAND.matcher(arguments);
        String name = subcommand.find() ? subcommand.group("name") : null;
        Set<String> flags =
                FLAG.matcher(arguments).results().map(MatchResult::group).collect(Collectors.toSet());
        if (name != null || !flags.isEmpty()) {
            assertThat(flags(module, name)).as(module + arguments).containsAll(flags);
        }
    }

    /** Returns the flags of a program or of one of its subcommands. */
    private static Set<String> flags(String module, String subcommand) throws IOException {
        if (module.equals(SANDBOX)) {
            return flagsOfSandbox();
        }
        Map<String, String> sources = sources(module);
        Set<String> flags = new TreeSet<>();
        boolean found = false;
        for (String source : sources.values()) {
            Matcher command = NAME.matcher(source);
            if (command.find() && (subcommand == null || subcommand.equals(command.group("name")))) {
                found = true;
                flags.addAll(declared(source, sources));
            }
        }
        assertThat(found)
                .as("there is a command " + (subcommand == null ? "" : subcommand + " ") + "in " + module)
                .isTrue();
        return flags;
    }

    /** Returns the text of each class of a module by its simple name. */
    private static Map<String, String> sources(String module) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(module).resolve("src/main/java"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java")) {
                    sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** Returns the flags that a class declares, also in its mixins and its superclass. */
    private static Set<String> declared(String source, Map<String, String> sources) {
        Set<String> flags =
                DECLARED.matcher(source).results().map(flag -> flag.group(1)).collect(Collectors.toSet());
        for (Matcher part = PART.matcher(source); part.find(); ) {
            String other = sources.get(part.group("type"));
            if (other != null) {
                flags.addAll(declared(other, sources));
            }
        }
        return flags;
    }

    /** Returns the flags in the help of the sandbox, which builds them from a table. */
    private static Set<String> flagsOfSandbox() throws IOException {
        Process help = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.camelisogeo.sandbox.SandboxCommand",
                        "--help")
                .redirectErrorStream(true)
                .start();
        String text = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Set<String> flags = FLAG.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(flags).as(text).isNotEmpty();
        return flags;
    }
}
