package io.github.camelisogeo.component;

import io.github.camelisogeo.client.address.EditTab;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that only {@code isogeo:address} has. Each is null if it isn't set. The identifiers are options of operations too. */
@UriParams
public class AddressOptions {

    static final String TO = "to";
    static final String TAB = "tab";
    static final String URL_TOKEN = "urlToken";

    /** The options that may differ between exchanges and can also be headers. */
    static final Set<String> ARGUMENTS =
            Set.of(TAB, URL_TOKEN, "metadataId", "shareId", "workgroupId", "applicationId");

    @UriParam(
            label = "producer",
            description =
                    "The address to build: edit, openCatalog, cswCapabilities, cswRecords, cswRecord, share, application, pixUp, or"
                            + " the name of one of the component's webApplications. Used by: address.")
    private String to;

    @UriParam(
            label = "producer",
            defaultValue = "identification",
            description = "The tab of the page on which a record is edited. Used by: address.")
    private EditTab tab;

    @UriParam(
            label = "producer",
            description =
                    "The urlToken of a share, which is the second part of the address of its OpenCatalog. Used by: address.")
    private String urlToken;

    /** Returns the options that are set, except {@code to}, by name. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        if (tab != null) {
            given.put(TAB, tab);
        }
        if (urlToken != null) {
            given.put(URL_TOKEN, urlToken);
        }
        return given;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public EditTab getTab() {
        return tab;
    }

    public void setTab(EditTab tab) {
        this.tab = tab;
    }

    public String getUrlToken() {
        return urlToken;
    }

    public void setUrlToken(String urlToken) {
        this.urlToken = urlToken;
    }
}
