package io.github.camelisogeo.sandbox.page;

import java.util.Map;
import java.util.stream.Collectors;

/** Asks the user whether an application may act in their name. */
public final class AuthorizePage {

    private static final Template PAGE = Template.of("authorize.html");

    private AuthorizePage() {}

    /** Without {@code form-action}: browsers apply it to the redirect that follows too, and that leads anywhere. */
    public static String policy() {
        return Style.policy();
    }

    /**
     * @param application its name
     * @param redirectUri where the answer goes
     * @param ticket goes back with the decision
     */
    public static String question(String application, String redirectUri, String ticket) {
        return page(
                "Allow " + application + "?",
                "<p><strong>" + Html.escaped(application)
                        + "</strong> asks for access to the Isogeo sandbox in your name: "
                        + "it will read and write what you can.</p>"
                        + "<p class=\"soft\">The answer goes to <code>" + Html.escaped(redirectUri) + "</code></p>"
                        + "<form method=\"post\" action=\"/oauth/authorize\">"
                        + "<input type=\"hidden\" name=\"ticket\" value=\"" + Html.escaped(ticket) + "\">"
                        + "<button name=\"decision\" value=\"allow\">Allow</button> "
                        + "<button name=\"decision\" value=\"refuse\">Refuse</button></form>");
    }

    /** @param why in words */
    public static String refusal(String why) {
        return page("This request cannot be answered", "<p>" + Html.escaped(why) + "</p>");
    }

    /**
     * The answer for an application that waits nowhere.
     *
     * @param inTitle whether the application reads it from the title of the window
     */
    public static String shown(Map<String, String> answer, boolean inTitle) {
        boolean allowed = !answer.containsKey("error");
        String values = answer.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
        String title = allowed ? "Allowed" : "Refused";
        String list = answer.entrySet().stream()
                .map(pair -> "<dt>" + Html.escaped(pair.getKey()) + "</dt><dd><code>" + Html.escaped(pair.getValue())
                        + "</code></dd>")
                .collect(Collectors.joining());
        return page(
                inTitle ? (allowed ? "Success " : "Denied ") + values : title,
                "<p>Copy this to the application that asked.</p><dl>" + list + "</dl>");
    }

    private static String page(String title, String content) {
        return PAGE.filled(Map.of("style", Style.TEXT, "title", Html.escaped(title), "content", content));
    }
}
