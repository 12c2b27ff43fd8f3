package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** The limits of a workgroup. There are none, since the sandbox has no subscriptions. */
public final class Limits {

    private static final int NONE = -1;
    private static final long UPLOAD = 1024L * 1024 * 1024;

    private Limits() {}

    public static ObjectNode of(Catalogue catalogue, Entity workgroup) {
        ObjectNode limits = Json.object().put("canShare", true).put("canDiffuse", true);
        limit(limits, "resources", NONE, catalogue.countOf(workgroup.tag()));
        long members = catalogue
                .entities()
                .ownedBy(EntityKind.MEMBERSHIP, workgroup.key())
                .size();
        limit(limits, "users", NONE, members);
        limit(limits, "upload", UPLOAD, catalogue.uploadedTo(workgroup.key()));
        limit(limits, "Workgroups", NONE, 1);
        return limits;
    }

    private static void limit(ObjectNode limits, String what, long most, long current) {
        limits.putObject(what).put("max", most).put("current", current);
    }
}
