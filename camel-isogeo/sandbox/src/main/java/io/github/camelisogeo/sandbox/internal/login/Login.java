package io.github.camelisogeo.sandbox.internal.login;

/** The token route: authenticates the caller, and issues tokens. */
public final class Login {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Applications applications;
    private final Authorizations authorizations;

    public Login(Accounts accounts, Tokens tokens, Applications applications, Authorizations authorizations) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.applications = applications;
        this.authorizations = authorizations;
    }

    /**
     * Issues a token.
     *
     * @throws LoginException if the application, the user, the code, the refresh token or the grant type is unknown
     */
    public Grant grant(TokenRequest request) throws LoginException {
        String grantType = request.field("grant_type");
        if (grantType == null || grantType.isEmpty()) {
            throw new LoginException("invalid_request");
        }
        return switch (grantType) {
            case "client_credentials" -> ofApplication(request);
            case "password" -> ofUser(request);
            case "authorization_code" -> ofCode(request);
            case "refresh_token" -> renewed(request);
            default -> throw new LoginException("unsupported_grant_type");
        };
    }

    private Grant ofApplication(TokenRequest request) throws LoginException {
        boolean builtIn = request.comesFrom(accounts.groupApplication());
        return request.application(applications)
                .filter(known -> builtIn || isProvenGroupApplication(known, request))
                .map(known -> tokens.give(new Caller(known.key()), null))
                .orElseThrow(() -> new LoginException("invalid_client"));
    }

    private static boolean isProvenGroupApplication(Application application, TokenRequest request) {
        return !application.forUsers() && request.hasSecret() && request.comesFrom(application.account());
    }

    private Grant ofUser(TokenRequest request) throws LoginException {
        if (!request.comesFrom(accounts.userApplication())) {
            throw new LoginException("invalid_client");
        }
        if (!accounts.user().matches(request.field("username"), request.field("password"))) {
            throw new LoginException("invalid_grant");
        }
        return tokens.give(Caller.USER, accounts.userApplication().name());
    }

    private Grant renewed(TokenRequest request) throws LoginException {
        Application application = userApplication(request);
        Caller caller = tokens.refreshable(request.field("refresh_token"), application.clientId())
                .orElseThrow(() -> new LoginException("invalid_grant"));
        return tokens.give(caller, application.clientId());
    }

    private Grant ofCode(TokenRequest request) throws LoginException {
        return authorizations.redeem(userApplication(request), request);
    }

    /** Returns the requesting application. One that can't keep a secret only sends its identifier. */
    private Application userApplication(TokenRequest request) throws LoginException {
        Application application = request.application(applications)
                .filter(known -> request.comesFrom(known.account()) || (!known.confidential() && !request.hasSecret()))
                .orElseThrow(() -> new LoginException("invalid_client"));
        if (!application.forUsers()) {
            throw new LoginException("unauthorized_client");
        }
        return application;
    }
}
