package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds commands of Karaf's shell to the features of the project. */
final class KarafShell {

    private static final Pattern REPOSITORY =
            Pattern.compile("feature:repo-add mvn:(?<group>[^/]+)/(?<name>[^/]+)/(?<version>[^/]+)/xml/features");
    private static final Pattern INSTALLATION = Pattern.compile("feature:install (?<names>.+)");
    private static final Pattern CAMEL = Pattern.compile("<camel.version>(\\d+\\.\\d+)\\.");

    private KarafShell() {}

    /** Returns how many commands the line has, after they were checked. */
    static int check(String line) throws IOException {
        if (!line.startsWith("feature:")) {
            return 0;
        }
        Matcher repository = REPOSITORY.matcher(line);
        Matcher installation = INSTALLATION.matcher(line);
        if (repository.matches()) {
            checkRepository(repository.group("group"), repository.group("name"), repository.group("version"));
        } else {
            assertThat(installation.matches()).as(line).isTrue();
            String features = file("camel-isogeo/karaf/src/main/features/features.xml");
            assertThat(installation.group("names").split(" "))
                    .allSatisfy(name -> assertThat(features).contains("<feature name=\"" + name + "\""));
        }
        return 1;
    }

    private static void checkRepository(String group, String name, String version) throws IOException {
        if (group.equals("io.github.camelisogeo")) {
            assertThat(file("camel-isogeo/karaf/pom.xml"))
                    .contains("<artifactId>" + name + "</artifactId>", "<version>" + version + "</version>");
        } else {
            Matcher camel = CAMEL.matcher(file("pom.xml"));
            assertThat(camel.find()).isTrue();
            assertThat(group + ":" + name).isEqualTo("org.apache.camel.karaf:apache-camel");
            assertThat(version).startsWith(camel.group(1) + ".");
        }
    }

    private static String file(String path) throws IOException {
        return Files.readString(Pages.ROOT.resolve(path));
    }
}
