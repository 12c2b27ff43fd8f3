package io.github.camelisogeo.component;

import io.github.camelisogeo.client.SubresourceMode;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of operations that write. Consumers have one of them too. Each is null if its default applies. */
@UriParams
public class WriteConfiguration {

    @UriParam(
            label = "common",
            defaultValue = "false",
            description =
                    "Producer: whether to send only requests that read. The message body is then the list of the requests that would"
                            + " write (PlannedRequest). Consumer: whether to leave the state as it is; each exchange then has the header"
                            + " CamelIsogeoDryRun. Used by: operations that write, and the consumer.")
    private Boolean dryRun;

    @UriParam(
            label = "producer",
            defaultValue = "warn",
            description =
                    "What happens to attributes of the body that the operation doesn't write, for instance the links of a record:"
                            + " warn logs their names and the operations that write them, once for each endpoint and set of names; refuse"
                            + " refuses the call; write writes them by further requests. Used by: operations that create, update or"
                            + " upsert; write only by metadata.create, metadata.update and metadata.upsert.")
    private SubresourceMode subresources;

    @UriParam(
            label = "producer",
            description =
                    "The instant after which the object must not have been modified, for instance 2024-01-01T00:00:00Z, or"
                            + " body._modified. The object is read before it is written; if its _modified is later, or if it is gone, the"
                            + " call fails with IsogeoModifiedException. Used by: operations that update, delete or upsert an object that"
                            + " has _modified and can be read.")
    private String ifUnmodifiedSince;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Whether a JSON body may have unknown attributes whose names are near to known ones (abstrat), and values of"
                            + " another type than the attribute's (keywords as text). They are refused otherwise. Used by: operations with a body.")
    private Boolean allowUnknown;

    public Boolean getDryRun() {
        return dryRun;
    }

    public void setDryRun(Boolean dryRun) {
        this.dryRun = dryRun;
    }

    public SubresourceMode getSubresources() {
        return subresources;
    }

    public void setSubresources(SubresourceMode subresources) {
        this.subresources = subresources;
    }

    public String getIfUnmodifiedSince() {
        return ifUnmodifiedSince;
    }

    public void setIfUnmodifiedSince(String ifUnmodifiedSince) {
        UnmodifiedInput.check("option", ifUnmodifiedSince);
        this.ifUnmodifiedSince = ifUnmodifiedSince;
    }

    public Boolean getAllowUnknown() {
        return allowUnknown;
    }

    public void setAllowUnknown(Boolean allowUnknown) {
        this.allowUnknown = allowUnknown;
    }
}
