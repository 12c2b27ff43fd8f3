package io.github.camelisogeo.client.address;

import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a model knows of the arguments of addresses, by name. */
public final class AddressArguments {

    private static final String OWNER = "owner:";

    private AddressArguments() {}

    /** The arguments that a model gives; null values where it should have one and has none. Empty for models of other kinds. */
    public static Map<String, Object> of(Model model) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (model instanceof Metadata record) {
            arguments.put("metadataId", record.id());
            arguments.put("workgroupId", idOf(record.creator()));
            arguments.put("type", record.type());
        } else if (model instanceof Share share) {
            arguments.put("shareId", share.id());
            arguments.put("urlToken", share.urlToken());
            arguments.put("workgroupId", idOf(share.creator()));
            arguments.put("shareType", share.type());
        } else if (model instanceof Application application) {
            arguments.put("applicationId", application.id());
        } else if (model instanceof Workgroup workgroup) {
            arguments.put("workgroupId", idOf(workgroup));
        }
        return arguments;
    }

    /** Of a creator sometimes only the tag comes. */
    private static String idOf(Workgroup workgroup) {
        if (workgroup == null || workgroup.id() != null) {
            return workgroup == null ? null : workgroup.id();
        }
        String tag = workgroup.tag();
        return tag != null && tag.startsWith(OWNER) ? tag.substring(OWNER.length()) : null;
    }
}
