package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ThumbnailTest {

    private static final int LAND = 0xffe9e4d4;
    private static final int VECTOR = 0xff1f7a5a;

    private static String path(String id) {
        return "/resources/" + id + "/thumbnail/" + id + ".png";
    }

    private static BufferedImage picture(Api api, String path) throws IOException {
        HttpResponse<byte[]> answer = api.download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void drawsWhereARecordLies() throws IOException {
        List<String> data = TestRecords.list(
                TestRecords.at(
                        1,
                        "Auvergne",
                        "{\"type\": \"Polygon\", \"bbox\": [2, 45, 4, 46.5], \"coordinates\":"
                                + " [[[2, 45], [4, 45], [4, 46.5], [2, 46.5], [2, 45]]]}"),
                TestRecords.record(2, "Nowhere"),
                TestRecords.at(3, "A point", "{\"type\": \"Point\", \"coordinates\": [2, 48]}"),
                TestRecords.at(5, "The end", "{\"type\": \"Point\", \"coordinates\": [-180, 90]}"),
                TestRecords.at(4, "Metres", "{\"type\": \"Point\", \"bbox\": [652000, 6862000, 652001, 6862001]}"));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            Api group = Api.group(sandbox);

            BufferedImage auvergne = picture(group, path(TestRecords.id(1)));
            assertThat(auvergne.getWidth()).isEqualTo(256);
            assertThat(auvergne.getHeight()).isEqualTo(192);
            assertThat(auvergne.getRGB(128, 96)).isEqualTo(LAND);
            assertThat(colours(auvergne)).contains(VECTOR);
            assertThat(colours(picture(group, path(TestRecords.id(2)))))
                    .contains(LAND)
                    .doesNotContain(VECTOR);
            assertThat(colours(picture(group, path(TestRecords.id(3))))).contains(VECTOR);
            assertThat(picture(group, path(TestRecords.id(5))).getWidth()).isEqualTo(256);
            assertThat(colours(picture(group, path(TestRecords.id(4))))).doesNotContain(VECTOR);
            assertThat(group.download(path(TestRecords.id(1))).body())
                    .isEqualTo(group.download(path(TestRecords.id(1))).body());
        }
    }

    @Test
    void isWhereRecordsSayThatItIs() throws IOException {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(300).start()) {
            Api user = Api.user(sandbox);
            int found = 0;
            for (JsonNode record : user.whole()) {
                if (record.has("thumbnailUrl")) {
                    String url = record.path("thumbnailUrl").asText();
                    assertThat(url).isEqualTo(path(record.path("_id").asText()));
                    if (found++ % 20 == 0) {
                        assertThat(colours(picture(user, url))).hasSizeGreaterThan(1);
                        assertThat(user.get(url.replace(".png", ""))
                                        .json()
                                        .path("url")
                                        .asText())
                                .isEqualTo(url);
                    }
                }
            }
            assertThat(found).isPositive();
        }
    }

    @Test
    void isNoneOfWhatIsNotThere() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(2).start()) {
            Api user = Api.user(sandbox);
            String id = user.whole().get(0).path("_id").asText();
            String unknown = TestRecords.id(9);

            assertThat(user.get(path(unknown)).status()).isEqualTo(404);
            assertThat(user.get("/resources/" + unknown + "/thumbnail/" + unknown)
                            .status())
                    .isEqualTo(404);
            assertThat(user.get("/resources/" + id + "/thumbnail/" + unknown).status())
                    .isEqualTo(404);
            assertThat(user.get("/resources/" + id + "/thumbnail/" + unknown + ".png")
                            .status())
                    .isEqualTo(404);
            assertThat(Api.anonymous(sandbox).get(path(id)).status()).isEqualTo(401);
        }
    }
}
