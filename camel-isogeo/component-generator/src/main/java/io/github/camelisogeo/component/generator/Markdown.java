package io.github.camelisogeo.component.generator;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What all pages write alike. */
final class Markdown {

    /** How the pages are written anew. */
    static final String REFRESH = "mvn -pl camel-isogeo/component -am compile -Ddocs.refresh=true";

    /** The note at the head of a page. */
    static final String MADE = "<!-- Made by the build. `" + REFRESH + "` writes it anew. -->\n";

    private Markdown() {}

    /** A comment of Javadoc in one line. */
    static String of(Comment comment) {
        return new CommentFormatter()
                .format(comment)
                .replaceAll("<code>\\s*|\\s*</code>", "`")
                .replaceAll("\\{@link(?:plain)?\\s+[^}]*?#?([^}#.\\s]+)}", "`$1`")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .trim();
    }

    /** A type in words. */
    static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(Markdown::name)
                            .collect(Collectors.joining(", ", " of ", ""));
        }
        return type instanceof Class<?> javaType ? javaType.getSimpleName() : type.getTypeName();
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String codes(List<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    /** Words of which one is meant. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    static String head(String... names) {
        return row(names) + "|---".repeat(names.length) + "|\n";
    }
}
