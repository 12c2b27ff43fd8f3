package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.control.Counters;
import io.github.camelisogeo.sandbox.internal.login.Authorizations;
import io.github.camelisogeo.sandbox.internal.login.Grant;
import io.github.camelisogeo.sandbox.internal.login.Login;
import io.github.camelisogeo.sandbox.internal.login.LoginException;
import io.github.camelisogeo.sandbox.internal.login.TokenRequest;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.page.AuthorizePage;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/** Tokens, and the page on which a user allows an application to request one. */
final class LoginRoutes {

    private static final String AUTHORIZE = "/oauth/authorize";

    private final Login login;
    private final Authorizations authorizations;
    private final Counters counters;

    LoginRoutes(Login login, Authorizations authorizations, Counters counters) {
        this.login = login;
        this.authorizations = authorizations;
        this.counters = counters;
    }

    List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, "/oauth/token", Right.PUBLIC, false, this::token),
                new Route(HandlerType.GET, AUTHORIZE, Right.PUBLIC, false, this::ask),
                new Route(HandlerType.POST, AUTHORIZE, Right.PUBLIC, false, this::decide));
    }

    private Answer token(Call call) {
        try {
            Map<String, List<String>> form = call.formBody();
            Grant grant = login.grant(new TokenRequest(name -> first(form, name), call.header("Authorization")));
            counters.countToken();
            ObjectNode token = Json.object()
                    .put("access_token", grant.accessToken())
                    .put("token_type", "bearer")
                    .put("expires_in", grant.expiresIn());
            if (grant.refreshToken() != null) {
                token.put("refresh_token", grant.refreshToken());
            }
            return uncached(Answer.json(token));
        } catch (LoginException e) {
            return uncached(Answer.error(400, e.getMessage()));
        } catch (RefusedException e) {
            if (e.status() != HttpServletResponse.SC_BAD_REQUEST) {
                // The form is too long. The rest must still be read, or the client sees a connection reset instead of
                // an answer.
                throw e;
            }
            return uncached(Answer.json(
                    e.status(),
                    Json.object().put("error", "invalid_request").put("error_description", e.getMessage())));
        }
    }

    private static String first(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    private Answer ask(Call call) {
        try {
            Authorizations.Asked asked = authorizations.ask(call.queries());
            return asked.refusal() == null
                    ? page(
                            200,
                            AuthorizePage.question(
                                    asked.title(), asked.redirectUri().text(), asked.ticket()))
                    : outcome(asked.refusal());
        } catch (LoginException e) {
            return page(400, AuthorizePage.refusal(e.getMessage()));
        }
    }

    private Answer decide(Call call) {
        Map<String, List<String>> form = call.formBody();
        String ticket = form.getOrDefault("ticket", List.of("")).get(0);
        boolean allowed = form.getOrDefault("decision", List.of()).contains("allow");
        return authorizations
                .decide(ticket, allowed)
                .map(this::outcome)
                .orElseGet(() -> page(400, AuthorizePage.refusal("this page has expired, please start again")));
    }

    private Answer outcome(Authorizations.Outcome outcome) {
        if (outcome.answer().containsKey("access_token")) {
            counters.countToken();
        }
        if (outcome.location() == null) {
            return page(
                    200,
                    AuthorizePage.shown(outcome.answer(), outcome.redirectUri().isShownInTitle()));
        }
        return uncached(response -> {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", outcome.location());
            // The URL of this page contains the application and its state.
            response.setHeader("Referrer-Policy", "no-referrer");
        });
    }

    private static Answer page(int status, String html) {
        return HtmlAnswer.of(status, html, AuthorizePage.policy());
    }

    private static Answer uncached(Answer answer) {
        return response -> {
            response.setHeader("Cache-Control", "no-store");
            answer.send(response);
        };
    }
}
