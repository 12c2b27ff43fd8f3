package io.github.camelisogeo.client.http;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file name of a {@code Content-Disposition} (RFC 6266, with the extended form of RFC 5987, and encoded words of RFC 2047). */
final class ContentDisposition {

    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    private static final Pattern OTHER_THAN_PLAIN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_. -]");

    private ContentDisposition() {}

    /** The name, without a folder; null where there is none. */
    static String fileName(String header) {
        if (header == null) {
            return null;
        }
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            Charset charset =
                    extended.group(1).equalsIgnoreCase("utf-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            return withoutFolder(URLDecoder.decode(extended.group(2).replace("+", "%2B"), charset));
        }
        Matcher plain = PLAIN.matcher(header);
        if (!plain.find()) {
            return null;
        }
        return withoutFolder(
                plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"));
    }

    private static String withoutFolder(String name) {
        String last =
                FOLDERS.matcher(EncodedWords.decoded(name)).replaceFirst("").trim();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
    }

    /** A name without what some file systems don't take: letters, digits, {@code _}, {@code -}, {@code .} and spaces stay. */
    static String cleaned(String name) {
        return OTHER_THAN_PLAIN.matcher(name).replaceAll("");
    }
}
