package io.github.camelisogeo.sandbox.login;

/** The token route: checks who asks, and gives tokens. */
public final class Login {

    private final Accounts accounts;
    private final Tokens tokens;

    public Login(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** @throws LoginException when the application, the user or the refresh token is not known, or the grant is not */
    public Grant grant(TokenRequest request) throws LoginException {
        String grantType = request.field("grant_type");
        if (grantType == null || grantType.isEmpty()) {
            throw new LoginException("invalid_request");
        }
        return switch (grantType) {
            case "client_credentials" -> ofApplication(request);
            case "password" -> ofUser(request);
            case "refresh_token" -> renewed(request);
            default -> throw new LoginException("unsupported_grant_type");
        };
    }

    private Grant ofApplication(TokenRequest request) throws LoginException {
        if (!request.comesFrom(accounts.groupApplication())) {
            throw new LoginException("invalid_client");
        }
        return tokens.give(Caller.GROUP_APPLICATION);
    }

    private Grant ofUser(TokenRequest request) throws LoginException {
        requireUserApplication(request);
        if (!accounts.user().matches(request.field("username"), request.field("password"))) {
            throw new LoginException("invalid_grant");
        }
        return tokens.give(Caller.USER);
    }

    private Grant renewed(TokenRequest request) throws LoginException {
        requireUserApplication(request);
        Caller caller = tokens.refreshable(request.field("refresh_token"))
                .orElseThrow(() -> new LoginException("invalid_grant"));
        return tokens.give(caller);
    }

    private void requireUserApplication(TokenRequest request) throws LoginException {
        if (!request.comesFrom(accounts.userApplication())) {
            throw new LoginException("invalid_client");
        }
    }
}
