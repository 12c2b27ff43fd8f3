package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The links between the pages lead somewhere. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final int MANY = 200;

    @Test
    void linksLeadToPagesAndHeadings() {
        List<String> broken = new ArrayList<>();
        int[] links = {0};
        Pages.all().forEach((page, text) -> {
            for (Matcher link = LINK.matcher(text); link.find(); links[0]++) {
                String target = target(page, link.group(1));
                if (!leads(target, link.group(2))) {
                    broken.add(page + ": " + link.group());
                }
            }
        });
        assertThat(links[0]).isGreaterThan(MANY);
        assertThat(broken).isEmpty();
    }

    private static String target(String page, String path) {
        return path.isEmpty()
                ? page
                : Path.of(page).resolveSibling(path).normalize().toString().replace('\\', '/');
    }

    private static boolean leads(String target, String heading) {
        if (heading == null) {
            return Files.exists(Pages.ROOT.resolve(target));
        }
        String text = Pages.all().get(target);
        return text != null
                && text.lines().filter(line -> line.startsWith("#")).anyMatch(line -> anchor(line)
                        .equals(heading));
    }

    /** Makes the anchor of a heading as GitHub does. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replace(' ', '-');
    }
}
