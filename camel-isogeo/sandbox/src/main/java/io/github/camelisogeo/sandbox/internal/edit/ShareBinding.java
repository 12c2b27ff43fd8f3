package io.github.camelisogeo.sandbox.internal.edit;

import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import java.util.Set;
import java.util.function.Function;

/** What a share can be bound to: catalogues that it holds, or applications and workgroups that it opens to. */
public enum ShareBinding {
    CATALOG("catalogs", EntityKind.CATALOG, Share::catalogs, null),
    APPLICATION("applications", EntityKind.APPLICATION, Share::applications, Share.TO_APPLICATIONS),
    WORKGROUP("groups", EntityKind.WORKGROUP, Share::groups, "group");

    private final String path;
    private final EntityKind kind;
    private final Function<Share, Set<String>> bound;
    private final String type;

    /**
     * Creates a binding.
     *
     * @param type the type of share that it is restricted to, or null for any
     */
    ShareBinding(String path, EntityKind kind, Function<Share, Set<String>> bound, String type) {
        this.path = path;
        this.kind = kind;
        this.bound = bound;
        this.type = type;
    }

    public String path() {
        return path;
    }

    EntityKind kind() {
        return kind;
    }

    Set<String> of(Share share) {
        return bound.apply(share);
    }

    void requireFor(Share share) {
        if (type != null && !type.equals(share.type())) {
            throw new ConflictException("the share is of type " + share.type() + ", not " + type);
        }
    }
}
