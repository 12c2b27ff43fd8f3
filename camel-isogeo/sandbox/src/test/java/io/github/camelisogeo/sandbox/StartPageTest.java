package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The web page for people. */
class StartPageTest {

    private static final String BOX = "{\"type\":\"Polygon\",\"bbox\":[1,45,2,46]}";

    private static Api.Answer page(IsogeoSandbox sandbox) {
        Api.Answer answer = Api.anonymous(sandbox).get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        return answer;
    }

    @Test
    void escapesWhatStrangersWrote() {
        List<String> data = TestRecords.list(
                TestRecords.at(1, "<script>alert(\"1\")</script>$1{{url}}\u0001", BOX),
                TestRecords.record(2, "' onload='x"));
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().records(data).clientId("\"><img src=x>").start()) {
            String html = page(sandbox).response().body();

            assertThat(html).doesNotContain("<script", "<img", "' onload", "\u0001");
            assertThat(html)
                    .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;$1{{url}}", "&quot;&gt;&lt;img");
        }
    }

    @Test
    void showsNoSecretThatSomebodyChose() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder()
                .clientSecret("chosen")
                .password("chosen too")
                .start()) {
            assertThat(page(sandbox).response().body()).doesNotContain("chosen");
        }
    }

    @Test
    void bearsRecordsWithoutAPlace() {
        List<String> data = TestRecords.list(
                TestRecords.record(1, ""),
                TestRecords.at(2, "metres", "{\"bbox\":[600000,6000000,700000,7000000]}"),
                TestRecords.at(3, "far", "{\"bbox\":[-180,-90,180,90]}"),
                TestRecords.at(4, "point", "{\"type\":\"Point\",\"coordinates\":[2,48]}"));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            assertThat(page(sandbox).response().body()).contains("1 of all records", "(no title)", "<title>point<");
        }
    }

    @Test
    void saysWhatIsHereAndHowToConnect() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1200).start()) {
            assertThat(page(sandbox).response().body())
                    .contains("1\u202F200", sandbox.url() + "/oauth/token", sandbox.clientId())
                    .contains(sandbox.clientSecret(), sandbox.password(), "<rect ")
                    .doesNotContain("{{");
        }
    }

    @Test
    void showsCommandsThatCanBePasted() throws Exception {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().clientId("it's $HOME `id`").records(3).start()) {
            String html = page(sandbox).response().body();
            int start = html.indexOf("<pre class=\"commands\">") + "<pre class=\"commands\">".length();
            String commands = html.substring(start, html.indexOf("</pre>", start))
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
            Process shell = new ProcessBuilder("sh", "-c", commands)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            shell.getOutputStream().close();
            String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(shell.waitFor()).isZero();
            assertThat(out).contains("\"results\":[", sandbox.user());
        }
    }

    @Test
    void allowsNothingButItsOwnStyle() throws Exception {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            Api.Answer answer = page(sandbox);
            String html = answer.response().body();
            String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes("UTF-8"));

            assertThat(answer.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(digest) + "';");
            assertThat(html).doesNotContain(" style=", "<script", "src=", "url(");
        }
    }
}
