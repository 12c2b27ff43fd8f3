package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostedFilesTest {

    private static final String[] FIELDS = {"actions", "download", "kind", "data", "title", "Données", "type", "hosted"
    };

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static String workgroup;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
    }

    private static String links(String type) {
        String id = user.sendJson(
                        "POST",
                        "/groups/" + workgroup + "/resources",
                        "{\"title\": \"Fichiers\", \"type\": \"" + type + "\"}")
                .json()
                .path("_id")
                .asText();
        return "/resources/" + id + "/links";
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        return bytes;
    }

    @Test
    void refusesUploadsThatMakeNoSense() {
        String links = links("resource");

        assertThat(user.upload(links, null, null, FIELDS).status()).isEqualTo(400);
        assertThat(user.upload(links, "name=\"file\"; filename=\"f\"", everyByte(), "kind", "carrier")
                        .status())
                .isEqualTo(400);
        assertThat(user.upload(links("service"), "name=\"file\"; filename=\"f\"", everyByte(), FIELDS)
                        .status())
                .isEqualTo(400);
        assertThat(Api.group(sandbox.get())
                        .upload(links, "name=\"file\"; filename=\"f\"", everyByte(), FIELDS)
                        .status())
                .isEqualTo(403);
        assertThat(user.get(links).json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, no parts",
        "multipart/form-data; boundary=edge, no parts",
        "multipart/form-data; boundary=, --",
        "multipart/form-data; boundary=edge, --edge",
        "multipart/mixed; boundary=edge, --edge--",
        "multipart/form-data; boundary=edge, '--edge\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a\r"
                + "b\"\r\n\r\n"
                + "x\r\n"
                + "--edge--\r\n"
                + "'"
    })
    void refusesFormsThatAreBroken(String contentType, String body) {
        Api.Answer answer = user.sendAs("POST", links("resource"), contentType, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void hasALimitThatCanBeRaised() {
        byte[] file = new byte[3_000_000];
        try (IsogeoSandbox small = IsogeoSandbox.builder().maxUpload(2).start();
                IsogeoSandbox large = IsogeoSandbox.builder().maxUpload(3).start()) {
            Api.Answer refused = uploadTo(small, file);

            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.error()).contains("2 MB", "--max-upload");
            assertThat(uploadTo(large, file).status()).isEqualTo(201);
        }
    }

    private static Api.Answer uploadTo(IsogeoSandbox to, byte[] file) {
        Api api = Api.user(to);
        String record = api.whole().get(0).path("_id").asText();
        return api.upload("/resources/" + record + "/links", "name=\"file\"; filename=\"f\"", file, FIELDS);
    }

    /** Uploads are kept in memory, so the disk needn't be writable. */
    @Test
    void isNeverOnTheDisk() throws Exception {
        try (SandboxProcess process = SandboxProcess.start(List.of("-Djava.io.tmpdir=/dev/null/nowhere"))) {
            Api api = Api.user(process.url());
            String record = api.whole().get(0).path("_id").asText();

            assertThat(api.upload(
                                    "/resources/" + record + "/links",
                                    "name=\"file\"; filename=\"f\"",
                                    new byte[2_000_000],
                                    FIELDS)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void countsInTheLimitsOfTheWorkgroup() {
        String links = links("vectorDataset");
        String owner = user.get(links.replace("/links", ""), "_include", "_creator")
                .json()
                .at("/_creator/_id")
                .asText();
        int before = uploaded(owner);

        String link = user.upload(links, "name=\"file\"; filename=\"f\"", everyByte(), FIELDS)
                .json()
                .at("/0/_id")
                .asText();

        assertThat(uploaded(owner)).isEqualTo(before + everyByte().length);
        user.call("DELETE", links + "/" + link);
        assertThat(uploaded(owner)).isEqualTo(before);
    }

    private static int uploaded(String workgroup) {
        return user.get("/groups/" + workgroup + "/limits")
                .json()
                .at("/upload/current")
                .asInt(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename=\"donnees.zip\" | attachment; filename=donnees.zip",
                "filename=\"mes donnees.zip\" | attachment; filename=\"mes donnees.zip\"",
                "filename=\"C:\\\\sig\\\\donnees.zip\" | attachment; filename=donnees.zip",
                "filename=\"données.zip\" | attachment; filename=\"=?utf-8?B?ZG9ubsOpZXMuemlw?=\"",
                "filename=\"a%22b%0Ac%20d.zip\" | attachment; filename=\"=?utf-8?B?YSJiYyUyMGQuemlw?=\"",
                "filename=\" a .zip \" | attachment; filename=\" a .zip \"",
                "filename*=utf-8''donn%C3%A9es.zip | attachment; filename=\"=?utf-8?B?ZG9ubsOpZXMuemlw?=\"",
            })
    void keepsFilesByteForByte(String given, String disposition) {
        String links = links("vectorDataset");

        Api.Answer answer = user.upload(links, "name=\"file\"; " + given, everyByte(), FIELDS);
        JsonNode link = answer.json().path(0);
        var file = Api.group(sandbox.get()).download(link.path("url").asText());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.json()).hasSize(1);
        assertThat(link.path("title").asText()).isEqualTo("Données");
        assertThat(link.path("size").asInt()).isEqualTo(everyByte().length);
        assertThat(link.path("url").asText())
                .isEqualTo(links + "/" + link.path("_id").asText() + ".bin");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(everyByte());
        assertThat(file.headers().firstValue("Content-Disposition")).contains(disposition);
        assertThat(user.download("/" + link.path("url").asText() + "/").body()).isEqualTo(everyByte());
    }

    @Test
    void keepsTheFileWhenTheLinkIsRenamedAndForgetsItWithTheLink() {
        String links = links("resource");
        JsonNode link = user.upload(links, "name=\"file\"; filename=\"f\"", everyByte(), FIELDS)
                .json()
                .path(0);
        String path = links + "/" + link.path("_id").asText();

        JsonNode renamed = user.sendJson(
                        "PUT",
                        path,
                        "{\"title\": \"N\", \"kind\": \"data\", \"type\": \"hosted\", \"url\": null,"
                                + " \"actions\": [\"download\"]}")
                .json();

        assertThat(renamed.path("title").asText()).isEqualTo("N");
        assertThat(renamed.path("url")).isEqualTo(link.path("url"));
        assertThat(user.download(path + ".bin").body()).isEqualTo(everyByte());
        user.call("DELETE", path);
        assertThat(user.get(path + ".bin").status()).isEqualTo(404);
    }

    @Test
    void answersAsManyBytesAsALinkOfTheDataSays() {
        JsonNode hosted = user.whole("_include", "links").stream()
                .flatMap(record -> record.path("links").findParents("size").stream())
                .filter(link -> "hosted".equals(link.path("type").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(user.download(hosted.path("url").asText()).body())
                .hasSize(hosted.path("size").asInt());
    }

    @Test
    void hasNoFileForALinkThatLeadsElsewhere() {
        String links = links("resource");
        String id = user.sendJson("POST", links, "{\"kind\": \"url\", \"url\": \"https://x.example/\"}")
                .json()
                .path("_id")
                .asText();

        assertThat(user.get(links + "/" + id + ".bin").status()).isEqualTo(404);
        assertThat(user.get(links + "/nobody.bin").status()).isEqualTo(404);
    }
}
