package io.github.camelisogeo.client.internal.answer;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file name from a {@code Content-Disposition} (RFC 6266, with the extended form of RFC 5987 and encoded words of RFC 2047). */
public final class ContentDisposition {

    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*((utf-8|iso-8859-1)'[^']*'([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("filename\\s*+=\\s*+(\"((?:[^\"\\\\]++|\\\\.)*+)\"|[^;]++)", Pattern.CASE_INSENSITIVE);
    /** The number of characters that are read. No legitimate header is longer. */
    private static final int LONGEST = 4096;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern OTHER_THAN_PLAIN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_. -]");

    private ContentDisposition() {}

    /** Returns the file name, decoded and without a folder, or null if there is none. */
    public static String fileName(String header) {
        Matcher extended = EXTENDED.matcher(lookedAt(header));
        if (extended.find()) {
            Charset charset =
                    extended.group(2).equalsIgnoreCase("utf-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            return withoutFolder(EncodedWords.decoded(decoded(extended.group(3), charset)));
        }
        Matcher plain = PLAIN.matcher(lookedAt(header));
        if (!plain.find()) {
            return null;
        }
        String name = plain.group(2) == null ? plain.group(1) : plain.group(2).replaceAll("\\\\(.)", "$1");
        return withoutFolder(EncodedWords.decoded(name));
    }

    /** Returns the file name exactly as in the header, with quotes and encoding but without a folder, or null if there is none. */
    public static String rawFileName(String header) {
        Matcher plain = PLAIN.matcher(lookedAt(header));
        Matcher extended = EXTENDED.matcher(lookedAt(header));
        if (plain.find()) {
            return withoutFolder(plain.group(1));
        }
        return extended.find() ? withoutFolder(extended.group(1)) : null;
    }

    private static String lookedAt(String header) {
        if (header == null) {
            return "";
        }
        return header.length() <= LONGEST ? header : header.substring(0, LONGEST);
    }

    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            // A percent sign that doesn't begin an escape sequence is part of the name.
            return text;
        }
    }

    private static String withoutFolder(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("").trim();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
    }

    /** Removes the characters that some file systems refuse. Keeps letters, digits, {@code _}, {@code -}, {@code .} and spaces. */
    public static String cleaned(String name) {
        String cleaned = OTHER_THAN_PLAIN.matcher(name).replaceAll("");
        return withoutFolder(cleaned) == null ? "_" : cleaned;
    }
}
