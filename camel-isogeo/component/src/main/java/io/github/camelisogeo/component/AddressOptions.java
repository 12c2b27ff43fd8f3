package io.github.camelisogeo.component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What only {@code isogeo:address} takes; null where an option is not given. The identifiers are options of operations too. */
@UriParams
public class AddressOptions {

    static final String TO = "to";
    static final String TAB = "tab";
    static final String URL_TOKEN = "urlToken";

    /** The options that may differ from call to call, and come as headers too. */
    static final Set<String> ARGUMENTS =
            Set.of(TAB, URL_TOKEN, "metadataId", "shareId", "workgroupId", "applicationId");

    @UriParam(
            label = "producer",
            description =
                    "What the address leads to: edit, openCatalog, cswCapabilities, cswRecords, cswRecord, share, application, pixUp, or"
                            + " the name of one of the component's webApplications. Taken by: address.")
    private String to;

    @UriParam(
            label = "producer",
            enums =
                    "identification,history,geography,quality,attributes,constraints,resources,contacts,advanced,metadata",
            defaultValue = "identification",
            description = "The tab of the page on which a record is edited. Taken by: address.")
    private String tab;

    @UriParam(
            label = "producer",
            description = "The second part of the address of a share's OpenCatalog, its urlToken. Taken by: address.")
    private String urlToken;

    /** The options that are given, {@code to} apart, by name. */
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

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getUrlToken() {
        return urlToken;
    }

    public void setUrlToken(String urlToken) {
        this.urlToken = urlToken;
    }
}
