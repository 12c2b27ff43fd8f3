package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.ApplicationType;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.Id;
import java.util.Objects;
import java.util.stream.Collectors;

/** Decides whether an application can be associated with another workgroup. */
final class ApplicationWorkgroups {

    private static final String OPERATION = "application.associateWorkgroup";

    private ApplicationWorkgroups() {}

    /**
     * Returns whether the workgroup can be added or is already associated.
     *
     * @throws InvalidParameterException if the application is a user application, which has no workgroups
     */
    static boolean leavesRoomFor(Id workgroupId, Application application) {
        if (application.type() != null && !ApplicationType.GROUP.equals(application.type())) {
            throw new InvalidParameterException(
                    OPERATION,
                    "applicationId",
                    application.id(),
                    "which is an application of type " + application.type() + ": it must be of type group");
        }
        // The API answers [null] if the workgroups were not requested.
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
                "it must be true to add a workgroup to an application that may have only one and already has "
                        + others);
    }
}
