package io.github.camelisogeo.component;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.Platform;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.spi.Metadata;

/** Where the API is and who calls it: the options of the component about hosts and credentials. */
abstract class AccountComponent extends NetworkComponent {

    @Metadata(
            label = "common",
            enums = "prod,qa,custom",
            defaultValue = "prod",
            description =
                    "The platform whose hosts are called: prod, qa, or custom for the URLs that are given. Custom is meant when apiUrl, identityUrl or tokenUrl is given without it.")
    private String platform;

    @Metadata(label = "common", description = "The URL of the API, in place of the platform's.")
    private String apiUrl;

    @Metadata(
            label = "common",
            description =
                    "The URL of the identity service, in place of the platform's. Where only one of apiUrl and identityUrl is given, it serves both.")
    private String identityUrl;

    @Metadata(
            label = "common",
            description = "The URL that tokens are asked from; by default identityUrl and /oauth/token.")
    private String tokenUrl;

    @Metadata(label = "advanced", description = "The URL of the scan service, in place of the platform's.")
    private String scanUrl;

    @Metadata(label = "advanced", description = "The URL of the OGC services, in place of the platform's.")
    private String servicesUrl;

    @Metadata(
            label = "advanced",
            description = "The URL of the application in which records are edited, in place of the platform's.")
    private String appUrl;

    @Metadata(label = "advanced", description = "The URL of the OpenCatalog, in place of the platform's.")
    private String openCatalogUrl;

    @Metadata(label = "advanced", description = "The URL of the administration, in place of the platform's.")
    private String manageUrl;

    @Metadata(
            label = "advanced",
            description =
                    "Addresses of your own by name, for isogeo:address: webApplications.viewer=https://maps.example.org/records/{metadataId}.")
    private Map<String, String> webApplications = new LinkedHashMap<>();

    @Metadata(
            label = "security",
            secret = true,
            description =
                    "The identifier of the application. Where no credentials are given, the environment is read (ISOGEO_API_GROUP_CLIENT_ID and the like).")
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
                    "The file with the application's credentials, as Isogeo hands it out: client_secrets.json, or an .ini of the same. Its token URL tells the platform where neither a platform nor a URL is given.")
    private String credentialsFile;

    @Metadata(
            label = "security",
            enums = "clientCredentials,password",
            description =
                    "How tokens are obtained: clientCredentials, or password (the default when a username is given).")
    private String grantType;

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = Words.checked(Platform.class, "platform", platform);
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

    public String getGrantType() {
        return grantType;
    }

    public void setGrantType(String grantType) {
        this.grantType = Words.checked(GrantType.class, "grantType", grantType);
    }
}
