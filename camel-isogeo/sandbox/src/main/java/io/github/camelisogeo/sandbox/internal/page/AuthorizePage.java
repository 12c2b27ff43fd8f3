package io.github.camelisogeo.sandbox.internal.page;

import java.util.Map;
import java.util.stream.Collectors;

/** The page that asks the user whether an application may act on their behalf. */
public final class AuthorizePage {

    private static final Template PAGE = Template.of("authorize.html");

    private AuthorizePage() {}

    /**
     * Returns a policy without {@code form-action}, which browsers also apply to the redirect that follows, and that
     * may lead anywhere.
     */
    public static String policy() {
        return Style.policy();
    }

    /**
     * Returns the question.
     *
     * @param application the name of the application
     * @param redirectUri where the answer is sent
     * @param ticket identifies the request when the user decides
     */
    public static String question(String application, String redirectUri, String ticket) {
        return page(
                "Allow " + application + "?",
                "<p><strong>" + Html.escaped(application)
                        + "</strong> asks for access to the Isogeo sandbox on your behalf: "
                        + "it will be able to read and write everything that you can.</p>"
                        + "<p class=\"soft\">The answer is sent to <code>" + Html.escaped(redirectUri) + "</code></p>"
                        + "<form method=\"post\" action=\"/oauth/authorize\">"
                        + "<input type=\"hidden\" name=\"ticket\" value=\"" + Html.escaped(ticket) + "\">"
                        + "<button name=\"decision\" value=\"allow\">Allow</button> "
                        + "<button name=\"decision\" value=\"refuse\">Refuse</button></form>");
    }

    /**
     * Returns a page that refuses a request.
     *
     * @param why the reason
     */
    public static String refusal(String why) {
        return page("This request cannot be answered", "<p>" + Html.escaped(why) + "</p>");
    }

    /**
     * Returns a page that shows the answer, for an application that can't receive it otherwise.
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
                "<p>Copy this into the application that asked.</p><dl>" + list + "</dl>");
    }

    private static String page(String title, String content) {
        return PAGE.filled(Map.of("style", Style.TEXT, "title", Html.escaped(title), "content", content));
    }
}
