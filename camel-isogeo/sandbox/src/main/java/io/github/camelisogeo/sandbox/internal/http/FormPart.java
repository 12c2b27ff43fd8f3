package io.github.camelisogeo.sandbox.internal.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a multipart form, read into memory. */
record FormPart(String name, String submittedName, String contentType, byte[] content) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+");
    private static final Pattern EXTENDED_NAME =
            Pattern.compile("filename\\*=utf-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("%(22|[01][0-9A-Fa-f]|7[Ff])");

    /**
     * Reads all parts of a form.
     *
     * @throws RefusedException if the form is too large for the limit or the memory, or can't be read
     */
    static List<FormPart> all(HttpServletRequest request, UploadLimit limit) {
        if (request.getContentLengthLong() > limit.form()) {
            throw limit.exceeded();
        }
        Memory.require(UploadLimit.neededFor(request.getContentLengthLong()));
        request.setAttribute("org.eclipse.jetty.multipartConfig", limit.parsing());
        try {
            List<FormPart> parts = new ArrayList<>();
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    parts.add(
                            new FormPart(part.getName(), nameOf(part), part.getContentType(), content.readAllBytes()));
                }
            }
            return parts;
        } catch (IllegalStateException e) {
            // Jetty throws this if a part is too long, or a name isn't allowed in headers.
            throw String.valueOf(e.getMessage()).contains("exceeds") ? limit.exceeded() : unreadable(e);
        } catch (IOException | ServletException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    /** Returns the refusal of a form. Jetty wraps whatever it meets, also that there is no memory left. */
    private static RefusedException unreadable(Exception e) {
        return Memory.ranOut(e) ? Memory.exceeded() : new RefusedException(400, "the form cannot be read");
    }

    private static String nameOf(Part part) {
        Matcher extended = EXTENDED_NAME.matcher(String.valueOf(part.getHeader("Content-Disposition")));
        return extended.find()
                ? URLDecoder.decode(extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                : unescaped(part.getSubmittedFileName());
    }

    /**
     * Decodes quotes and characters that headers can't contain, which browsers and Python write as {@code %22}. Other
     * percent signs stay unchanged.
     */
    private static String unescaped(String name) {
        return name == null
                ? null
                : ESCAPED.matcher(name)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(400, "the part " + name + " is not in UTF-8");
        }
    }

    /**
     * Returns the file name without the folders that some clients send, and without characters that headers can't
     * contain.
     */
    String fileName() {
        String given = submittedName == null ? "" : submittedName;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "");
        return clean.isBlank() ? "file" : clean;
    }

    /** Returns the media type without its parameters, which may be anything. */
    String mediaType(String otherwise) {
        Matcher type = MEDIA_TYPE.matcher(String.valueOf(contentType));
        return type.lookingAt() ? type.group() : otherwise;
    }
}
