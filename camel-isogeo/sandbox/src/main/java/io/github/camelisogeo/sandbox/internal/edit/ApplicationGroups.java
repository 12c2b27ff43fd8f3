package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import java.util.List;
import java.util.function.Consumer;

/** The workgroups of applications. */
public final class ApplicationGroups {

    private static final String GROUPS = "groups";

    private ApplicationGroups() {}

    /** Adds a workgroup to an application. Does nothing if the application already has it. */
    public static Written<Void> add(Catalogue catalogue, String application, String workgroup) {
        NamedEntity.find(catalogue, EntityKind.WORKGROUP, workgroup);
        return change(catalogue, application, document -> {
            ArrayNode groups = Elements.of(document, GROUPS);
            if (Elements.place(groups, "/_id", workgroup) >= 0) {
                return;
            }
            if (!groups.isEmpty() && !document.path("canHaveManyGroups").asBoolean()) {
                throw new ConflictException("the application can have only one workgroup");
            }
            groups.addObject().put("_id", workgroup);
        });
    }

    /**
     * Removes a workgroup from an application.
     *
     * @throws NotFoundException if the application doesn't have the workgroup
     */
    public static Written<Void> remove(Catalogue catalogue, String application, String workgroup) {
        return change(catalogue, application, document -> {
            ArrayNode groups = Elements.of(document, GROUPS);
            int at = Elements.place(groups, "/_id", workgroup);
            if (at < 0) {
                throw new NotFoundException("workgroup of the application", workgroup);
            }
            groups.remove(at);
        });
    }

    /** Returns the applications of a workgroup. */
    public static List<Entity> of(Catalogue catalogue, String workgroup) {
        return catalogue.entities().all(EntityKind.APPLICATION).stream()
                .filter(application -> Elements.place(application.document().path(GROUPS), "/_id", workgroup) >= 0)
                .toList();
    }

    /** Removes a workgroup from all applications that have it. */
    static Catalogue withoutWorkgroup(Catalogue catalogue, String workgroup) {
        Catalogue after = catalogue;
        for (Entity application : of(catalogue, workgroup)) {
            after = remove(after, application.key(), workgroup).catalogue();
        }
        return after;
    }

    private static Written<Void> change(Catalogue catalogue, String key, Consumer<ObjectNode> change) {
        Entity before = NamedEntity.find(catalogue, EntityKind.APPLICATION, key);
        ObjectNode document = before.document().deepCopy();
        change.accept(document);
        Entity after = new Entity(before.kind(), before.key(), before.tag(), before.owner(), document);
        return new Written<>(catalogue.with(catalogue.entities().with(after)), null);
    }
}
