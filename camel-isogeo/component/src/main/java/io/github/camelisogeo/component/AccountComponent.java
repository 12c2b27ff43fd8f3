package io.github.camelisogeo.component;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.RefreshTokenListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.spi.Metadata;

/** The options of the component for hosts and credentials. */
abstract class AccountComponent extends NetworkComponent {

    @Metadata(
            label = "common",
            description =
                    "The platform to call: prod, qa, or custom, which uses the URLs that are set. If the platform is not set, it is custom if apiUrl, identityUrl or tokenUrl is set, and prod otherwise.")
    private Platform platform;

    @Metadata(label = "common", description = "The base URL of the API. The default is that of the platform.")
    private String apiUrl;

    @Metadata(
            label = "common",
            description =
                    "The base URL of the identity service. The default is that of the platform. If the platform is custom and only one of apiUrl and identityUrl is set, it is used for both.")
    private String identityUrl;

    @Metadata(
            label = "common",
            description = "The URL that issues tokens. The default is identityUrl followed by /oauth/token.")
    private String tokenUrl;

    @Metadata(label = "advanced", description = "The URL of the scan service. The default is that of the platform.")
    private String scanUrl;

    @Metadata(label = "advanced", description = "The URL of the OGC services. The default is that of the platform.")
    private String servicesUrl;

    @Metadata(
            label = "advanced",
            description =
                    "The URL of the web application in which records are edited. The default is that of the platform.")
    private String appUrl;

    @Metadata(label = "advanced", description = "The URL of the OpenCatalog. The default is that of the platform.")
    private String openCatalogUrl;

    @Metadata(
            label = "advanced",
            description = "The URL of the administration application. The default is that of the platform.")
    private String manageUrl;

    @Metadata(
            label = "advanced",
            description =
                    "Your own web applications for isogeo:address, by name, as URI templates: webApplications.viewer=https://maps.example.org/records/{metadataId}.")
    private Map<String, String> webApplications = new LinkedHashMap<>();

    @Metadata(
            label = "security",
            secret = true,
            description =
                    "The identifier of the application. If no credentials are set, they are read from environment variables (ISOGEO_API_GROUP_CLIENT_ID and so on).")
    private String clientId;

    @Metadata(label = "security", secret = true, description = "The secret of the application.")
    private String clientSecret;

    @Metadata(label = "security", secret = true, description = "The name of the user, for the password grant.")
    private String username;

    @Metadata(label = "security", secret = true, description = "The password of the user, for the password grant.")
    private String password;

    @Metadata(
            label = "security",
            description =
                    "The file with the credentials of the application, as issued by Isogeo: client_secrets.json, or an .ini file with the same content. A path, or a resource URI of Camel (file:, classpath:, bean:, ref:). Its token URL determines the platform if neither a platform nor a URL is set.")
    private String credentialsFile;

    @Metadata(
            label = "security",
            description =
                    "The OAuth 2.0 grant that tokens are requested with. The default is authorizationCode if an authorizationCode is set, refreshToken if a refreshToken is set, password if a username is set, and clientCredentials otherwise.")
    private GrantType grantType;

    @Metadata(
            label = "security",
            description =
                    "The redirect URI that the authorizationCode was sent to. The default is the first one of the credentialsFile.")
    private String redirectUri;

    @Metadata(
            label = "security",
            secret = true,
            description =
                    "The authorization code that the identity service gave when a user consented. It is exchanged at the first call, once. A refreshToken lasts longer.")
    private String authorizationCode;

    @Metadata(
            label = "security",
            secret = true,
            description = "The PKCE verifier whose challenge was sent when the authorizationCode was requested.")
    private String codeVerifier;

    @Metadata(
            label = "security",
            secret = true,
            description =
                    "A refresh token, which stands for the consent of a user. If the identity service answers with a newer one, that one is used from then on.")
    private String refreshToken;

    @Metadata(
            label = "security",
            secret = true,
            description =
                    "An access token to begin with. When the API refuses it, it is renewed with refreshToken, username and password, or clientSecret; with none of them, calls fail.")
    private String accessToken;

    @Metadata(
            label = "security,advanced",
            description = "A listener that is told each new refresh token, in order to store it for the next start.")
    private RefreshTokenListener refreshTokenListener;

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public String getApiUrl() {
        return apiUrl;
    }

    public void setApiUrl(String apiUrl) {
        this.apiUrl = apiUrl;
    }

    public String getIdentityUrl() {
        return identityUrl;
    }

    public void setIdentityUrl(String identityUrl) {
        this.identityUrl = identityUrl;
    }

    public String getTokenUrl() {
        return tokenUrl;
    }

    public void setTokenUrl(String tokenUrl) {
        this.tokenUrl = tokenUrl;
    }

    public String getScanUrl() {
        return scanUrl;
    }

    public void setScanUrl(String scanUrl) {
        this.scanUrl = scanUrl;
    }

    public String getServicesUrl() {
        return servicesUrl;
    }

    public void setServicesUrl(String servicesUrl) {
        this.servicesUrl = servicesUrl;
    }

    public String getAppUrl() {
        return appUrl;
    }

    public void setAppUrl(String appUrl) {
        this.appUrl = appUrl;
    }

    public String getOpenCatalogUrl() {
        return openCatalogUrl;
    }

    public void setOpenCatalogUrl(String openCatalogUrl) {
        this.openCatalogUrl = openCatalogUrl;
    }

    public String getManageUrl() {
        return manageUrl;
    }

    public void setManageUrl(String manageUrl) {
        this.manageUrl = manageUrl;
    }

    public Map<String, String> getWebApplications() {
        return webApplications;
    }

    public void setWebApplications(Map<String, String> webApplications) {
        this.webApplications = webApplications;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = clientSecret;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCredentialsFile() {
        return credentialsFile;
    }

    public void setCredentialsFile(String credentialsFile) {
        this.credentialsFile = credentialsFile;
    }

    public GrantType getGrantType() {
        return grantType;
    }

    public void setGrantType(GrantType grantType) {
        this.grantType = grantType;
    }

    public String getRedirectUri() {
        return redirectUri;
    }

    public void setRedirectUri(String redirectUri) {
        this.redirectUri = redirectUri;
    }

    public String getAuthorizationCode() {
        return authorizationCode;
    }

    public void setAuthorizationCode(String authorizationCode) {
        this.authorizationCode = authorizationCode;
    }

    public String getCodeVerifier() {
        return codeVerifier;
    }

    public void setCodeVerifier(String codeVerifier) {
        this.codeVerifier = codeVerifier;
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String refreshToken) {
        this.refreshToken = refreshToken;
    }

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = accessToken;
    }

    public RefreshTokenListener getRefreshTokenListener() {
        return refreshTokenListener;
    }

    public void setRefreshTokenListener(RefreshTokenListener refreshTokenListener) {
        this.refreshTokenListener = refreshTokenListener;
    }
}
