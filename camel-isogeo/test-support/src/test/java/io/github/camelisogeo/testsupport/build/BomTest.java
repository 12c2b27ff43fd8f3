package io.github.camelisogeo.testsupport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A project that imports the BOM manages the artifacts of this project that are released, and nothing else. */
class BomTest {

    private static final Path ROOT = Path.of("../..");
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final Document bom = parse(ROOT.resolve("camel-isogeo/bom/pom.xml"));
    private final Document parent = parse(ROOT.resolve("pom.xml"));

    @Test
    void importsNothingThroughAParentOrAnotherBom() throws Exception {
        assertThat(texts(bom, "/project/parent/artifactId")).isEmpty();
        assertThat(texts(bom, "//dependency[scope='import']/artifactId")).isEmpty();
        assertThat(texts(bom, "//dependency/groupId")).containsOnly("io.github.camelisogeo");
    }

    @Test
    void managesEachReleasedArtifactInItsOwnVersion() throws Exception {
        List<String> released = new ArrayList<>();
        for (String module : texts(parent, "//modules/module")) {
            Document pom = parse(ROOT.resolve(module).resolve("pom.xml"));
            if (!module.equals("camel-isogeo/bom")
                    && texts(pom, "/project/properties/maven.deploy.skip").isEmpty()) {
                released.addAll(texts(pom, "/project/artifactId"));
            }
        }

        assertThat(texts(bom, "//dependency/artifactId")).containsExactlyInAnyOrderElementsOf(released);
        assertThat(texts(bom, "//dependency/version")).containsOnly("${project.version}");
        assertThat(texts(bom, "/project/version")).isEqualTo(texts(parent, "/project/version"));
    }

    /** What has another parent inherits neither the version nor the time of the entries in archives, on which their bytes depend. */
    @Test
    void modulesWithAnotherParentFollowThisBuild() throws Exception {
        String time = "/project/properties/project.build.outputTimestamp";
        List<String> others = new ArrayList<>();
        for (String module : texts(parent, "//modules/module")) {
            Document pom = parse(ROOT.resolve(module).resolve("pom.xml"));
            if (!texts(pom, "/project/parent/artifactId").equals(List.of("camel-isogeo-parent"))
                    && !texts(pom, "/project/packaging").equals(List.of("pom"))) {
                others.add(module);
                assertThat(texts(pom, "/project/version")).as(module).isEqualTo(texts(parent, "/project/version"));
                assertThat(texts(pom, time)).as(module).isEqualTo(texts(parent, time));
            }
        }

        assertThat(others).contains("camel-isogeo-examples/spring-boot", "camel-isogeo-examples/spring-boot-kafka");
    }

    private static List<String> texts(Document pom, String path) throws Exception {
        NodeList found = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parse(Path pom) {
        try (var in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new IllegalStateException("Can't read " + pom, e);
        }
    }
}
