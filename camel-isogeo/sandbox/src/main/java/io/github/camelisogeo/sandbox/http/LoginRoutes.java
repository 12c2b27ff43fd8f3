package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.control.Counters;
import io.github.camelisogeo.sandbox.login.Grant;
import io.github.camelisogeo.sandbox.login.Login;
import io.github.camelisogeo.sandbox.login.LoginException;
import io.github.camelisogeo.sandbox.login.TokenRequest;
import io.github.camelisogeo.sandbox.model.Json;
import io.javalin.http.HandlerType;
import java.util.List;

/** Tokens. */
final class LoginRoutes {

    private final Login login;
    private final Counters counters;

    LoginRoutes(Login login, Counters counters) {
        this.login = login;
        this.counters = counters;
    }

    List<Route> routes() {
        return List.of(new Route(HandlerType.POST, "/oauth/token", Right.PUBLIC, false, this::token));
    }

    private Answer token(Call call) {
        try {
            Grant grant = login.grant(new TokenRequest(call::form, call.header("Authorization")));
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
        }
    }

    private static Answer uncached(Answer answer) {
        return response -> {
            response.setHeader("Cache-Control", "no-store");
            answer.send(response);
        };
    }
}
