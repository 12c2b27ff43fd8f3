package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import java.util.List;

/**
 * A row of the table of entities that workgroups own.
 *
 * @param path the path of the list below a workgroup
 * @param read the right needed to read the list
 * @param single whether a single entity is read below its workgroup, rather than at the root
 * @param createdByForm whether it is created by a form, rather than by JSON
 * @param updatedByForm whether it is changed by a form, rather than by JSON
 */
record OwnedEntity(
        EntityRules rules, String path, Right read, boolean single, boolean createdByForm, boolean updatedByForm) {

    static final List<OwnedEntity> ALL = List.of(
            new OwnedEntity(EntityRules.CATALOG, "catalogs", Right.USER, true, true, false),
            new OwnedEntity(EntityRules.CONTACT, "contacts", Right.USER, false, false, false),
            new OwnedEntity(EntityRules.DATA_SOURCE, "data-sources", Right.USER, true, false, false),
            new OwnedEntity(EntityRules.LICENSE, "licenses", Right.READ_SHARED, false, true, true),
            new OwnedEntity(EntityRules.SPECIFICATION, "specifications", Right.READ_SHARED, false, true, true));

    ObjectNode created(Call call) {
        return createdByForm ? EntityWrites.form(call, rules) : call.body();
    }

    ObjectNode updated(Call call) {
        return updatedByForm ? EntityWrites.form(call, rules) : call.body();
    }
}
