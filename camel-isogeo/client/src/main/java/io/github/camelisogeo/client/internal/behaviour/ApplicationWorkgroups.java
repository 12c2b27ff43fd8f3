package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.ApplicationType;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.Id;
import java.util.Objects;
import java.util.stream.Collectors;

/** How many workgroups an application may have. */
final class ApplicationWorkgroups {

    private static final String OPERATION = "application.associateWorkgroup";

    private ApplicationWorkgroups() {}

    /** Whether a workgroup may be added, or is there. Applications of users have no workgroups: they are refused. */
    static boolean leavesRoomFor(Id workgroupId, Application application) {
        if (application.type() != null && !ApplicationType.GROUP.equals(application.type())) {
            throw new InvalidParameterException(
                    OPERATION,
                    "applicationId",
                    application.id(),
                    "an application of type " + application.type() + ": it must be one of type group");
        }
        // The API answers [null] for workgroups that were not asked for.
        return Boolean.TRUE.equals(application.canHaveManyGroups())
                || application.groups().stream()
                        .filter(Objects::nonNull)
                        .allMatch(group -> workgroupId.toString().equals(group.id()));
    }

    static InvalidParameterException full(Application application) {
        String others = application.groups().stream()
                .filter(Objects::nonNull)
                .map(Workgroup::id)
                .collect(Collectors.joining(", "));
        return new InvalidParameterException(
                OPERATION,
                "force",
                false,
                "it must be true to associate a second workgroup with an application that may have one only, and has "
                        + others);
    }
}
