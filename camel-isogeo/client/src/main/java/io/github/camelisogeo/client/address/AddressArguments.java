package io.github.camelisogeo.client.address;

import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arguments of addresses that a model contains. */
public final class AddressArguments {

    private static final String OWNER = "owner:";

    private AddressArguments() {}

    /**
     * Returns the arguments that a model contains, by name. An argument that the model should have but doesn't is null. Empty for models
     * that have no addresses.
     */
    public static Map<String, Object> of(Model model) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (model instanceof Metadata record) {
            arguments.put("metadataId", record.id());
            arguments.put("workgroupId", record.creator() == null ? ownerIn(record.tags()) : idOf(record.creator()));
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

    /** Returns the identifier of the owner that the tags of a record name, or null. */
    private static String ownerIn(Map<String, String> tags) {
        return tags == null
                ? null
                : tags.keySet().stream()
                        .filter(tag -> tag.startsWith(OWNER))
                        .map(tag -> tag.substring(OWNER.length()))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Returns the identifier of a workgroup. It is taken from the tag if the workgroup has no {@code _id}, as is sometimes the case for the
     * creator of a record.
     */
    private static String idOf(Workgroup workgroup) {
        if (workgroup == null || workgroup.id() != null) {
            return workgroup == null ? null : workgroup.id();
        }
        String tag = workgroup.tag();
        return tag != null && tag.startsWith(OWNER) ? tag.substring(OWNER.length()) : null;
    }
}
