package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the commands on the pages to what the project has: jars, modules, profiles, tests and files. */
final class CommandLines {

    private static final Pattern JAR =
            Pattern.compile("(?<module>\\S+)/target/(?<name>[a-z-]+)-0\\.1\\.0-SNAPSHOT(-all)?\\.jar");
    private static final Pattern OPTION = Pattern.compile("(?<flag>-P|-pl |-Dtest=)'?(?<value>[^\\s']+)");
    private static final Pattern FILE = Pattern.compile("(?<![/\\w])(camel-isogeo\\S*?/[\\w/-]+(\\.sql)?)(?=\\s|$)");

    private static final Pattern VARIABLE = Pattern.compile("\\bISOGEO_\\w+");

    /** A property that isn't one of Maven itself, of its plugins or of libraries. */
    private static final Pattern PROPERTY = Pattern.compile(
            "-D(?!skipTests|test=|exec\\.|org\\.slf4j\\.|surefire\\.|maven\\.)(?<name>[a-zA-Z][\\w.-]*)");

    private static final Pattern TYPE = Pattern.compile("io\\.github\\.camelisogeo\\.[a-z.]+\\.([A-Z]\\w+)");

    private CommandLines() {}

    static boolean are(Block block) {
        return block.text()
                .lines()
                .anyMatch(line -> line.matches("(mvn|java|psql|docker|export|benchmarks|feature:\\S+) .*"));
    }

    static void check(Block block) throws IOException {
        String command = block.text().replaceAll("\\\\\\n\\s*", "");
        int checked = 0;
        for (Matcher jar = JAR.matcher(command); jar.find(); checked++) {
            Path pom = Pages.ROOT.resolve(jar.group("module")).resolve("pom.xml");
            assertThat(pom).as(jar.group()).exists();
            String text = Files.readString(pom);
            assertThat(text)
                    .as(jar.group())
                    .containsAnyOf(
                            "<artifactId>" + jar.group("name") + "</artifactId>",
                            "<finalName>" + jar.group("name") + "-");
        }
        for (Matcher option = OPTION.matcher(command); option.find(); checked++) {
            check(option.group("flag").trim(), option.group("value"));
        }
        for (Matcher file = FILE.matcher(command); file.find(); checked++) {
            assertThat(Pages.ROOT.resolve(file.group(1).split(",")[0])).exists();
        }
        for (Matcher variable = VARIABLE.matcher(command); variable.find(); checked++) {
            assertThat(Pages.all().get("docs/client.md").contains(variable.group()) || isRead(variable.group()))
                    .as(variable.group())
                    .isTrue();
        }
        for (Matcher property = PROPERTY.matcher(command); property.find(); checked++) {
            assertThat(isRead(property.group("name"))).as(property.group()).isTrue();
        }
        for (String line : command.lines().toList()) {
            checked += KarafShell.check(line);
            checked += Programs.check(line);
        }
        for (Matcher type = TYPE.matcher(command); type.find(); checked++) {
            assertThat(hasSource(type.group(1))).as(type.group()).isTrue();
        }
        boolean plain =
                command.lines().allMatch(line -> line.matches("mvn (verify|spotless:apply|install)|docker run .*"));
        assertThat(checked > 0 || plain)
                .as("there is nothing to check in: " + command)
                .isTrue();
    }

    private static void check(String flag, String values) throws IOException {
        List<String> all = Arrays.asList(values.split(","));
        switch (flag) {
            case "-P" ->
                assertThat(all)
                        .allSatisfy(profile ->
                                assertThat(hasProfile(profile)).as(profile).isTrue());
            case "-pl" ->
                assertThat(all).allSatisfy(module -> assertThat(
                                Pages.ROOT.resolve(module).resolve("pom.xml"))
                        .exists());
            default ->
                assertThat(all)
                        .filteredOn(test -> !test.equals("none"))
                        .allSatisfy(test -> assertThat(hasSource(test)).as(test).isTrue());
        }
    }

    private static boolean hasProfile(String name) throws IOException {
        String id = "<id>" + name + "</id>";
        if (Files.readString(Pages.ROOT.resolve("pom.xml")).contains(id)) {
            return true;
        }
        for (String folder : List.of("camel-isogeo", "camel-isogeo-examples")) {
            try (Stream<Path> modules = Files.list(Pages.ROOT.resolve(folder))) {
                for (Path pom : modules.map(module -> module.resolve("pom.xml"))
                        .filter(Files::exists)
                        .toList()) {
                    if (Files.readString(pom).contains(id)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns whether a POM, a class or the properties of an application read a property. */
    private static boolean isRead(String property) throws IOException {
        for (String folder : List.of("pom.xml", "camel-isogeo", "camel-isogeo-examples")) {
            try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(folder))) {
                for (Path file : files.filter(CommandLines::isSource).toList()) {
                    String text = Files.readString(file);
                    if (text.contains("${" + property + "}")
                            || text.contains("<name>" + property + "</name>")
                            || text.contains('"' + property + '"')) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSource(Path file) {
        return (file.endsWith("pom.xml") || file.toString().endsWith(".java"))
                && !file.toString().contains("/target/");
    }

    private static boolean hasSource(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("camel-isogeo"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        }
    }
}
