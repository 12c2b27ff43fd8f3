package io.github.camelisogeo.client.internal.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets of a client, which no text from a server may show: some servers repeat what they were sent. A secret is recognised as it is,
 * URL-encoded, and in Base64 with the name that it belongs to, as HTTP Basic sends it. Safe for use by multiple threads.
 */
public final class Secrets {

    private static final String HIDDEN = "***";
    private static final int MOST_RECEIVED = 8;
    /** Shorter ones are parts of words, and would make messages unreadable. */
    private static final int SHORTEST = 4;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> given;
    private final List<String> received = new ArrayList<>();
    /** All forms of all secrets, the longest first, since one may contain another. */
    private volatile List<String> known;

    private Secrets(List<String> given) {
        this.given = given;
        this.known = ordered(given.stream());
    }

    private static List<String> ordered(Stream<String> forms) {
        return forms.filter(form -> form.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * A secret that belongs to a name.
     *
     * @param name the name, or null if there is none
     * @param value the secret, or null if there is none
     */
    public record Named(String name, String value) {

        private Stream<String> forms() {
            if (value == null || value.isEmpty()) {
                return Stream.empty();
            }
            String encoded = encoded(value);
            Stream<String> alone = Secrets.forms(value);
            return name == null
                    ? alone
                    : Stream.concat(alone, Stream.of(basic(name, value), basic(encoded(name), encoded)));
        }

        private static String basic(String name, String value) {
            String both = name + ":" + value;
            return Base64.getEncoder().withoutPadding().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns the secrets that a client was given. */
    public static Secrets of(Collection<Named> given) {
        return new Secrets(given.stream().flatMap(Named::forms).toList());
    }

    /** Adds a secret that was received, such as a token. Only the last few are kept. */
    public void received(String secret) {
        if (secret == null || secret.isEmpty()) {
            return;
        }
        synchronized (received) {
            received.remove(secret);
            received.add(secret);
            if (received.size() > MOST_RECEIVED) {
                received.remove(0);
            }
            known = ordered(Stream.concat(given.stream(), received.stream().flatMap(Secrets::forms)));
        }
    }

    /** Returns a text of a server without these secrets; null if the text is null. */
    public String hiddenIn(String text) {
        if (text == null) {
            return null;
        }
        String hidden = text;
        for (String secret : known) {
            hidden = hidden.replace(secret, HIDDEN);
        }
        return hidden;
    }

    private static Stream<String> forms(String secret) {
        String encoded = encoded(secret);
        return Stream.of(secret, encoded, encoded.replace("+", "%20"), lowerCaseOfEscapes(encoded))
                .distinct();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String lowerCaseOfEscapes(String encoded) {
        return ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
    }
}
