package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import java.util.List;

/**
 * The rules for the entities of one kind that clients can write.
 *
 * @param required the attributes that every entity must have
 */
public record EntityRules(EntityKind kind, Shape shape, List<String> required, EntityRule rule) {

    public static final EntityRules CONTACT =
            new EntityRules(EntityKind.CONTACT, Shape.of("Contact"), List.of("name"), new ContactRule());
    public static final EntityRules CATALOG =
            new EntityRules(EntityKind.CATALOG, Shape.of("Catalog"), List.of("name"), new CatalogRule());
    public static final EntityRules LICENSE =
            new EntityRules(EntityKind.LICENSE, Shape.of("License"), List.of("name"), new OwnedTagRule("license"));
    public static final EntityRules SPECIFICATION = new EntityRules(
            EntityKind.SPECIFICATION, Shape.of("Specification"), List.of("name"), new SpecificationRule());
    public static final EntityRules DATA_SOURCE = new EntityRules(
            EntityKind.DATA_SOURCE, Shape.of("Datasource"), List.of("name", "location"), new DataSourceRule());
    public static final EntityRules FORMAT =
            new EntityRules(EntityKind.FORMAT, Shape.of("Format"), List.of("code"), new FormatRule());
    public static final EntityRules KEYWORD =
            new EntityRules(EntityKind.KEYWORD, Shape.of("Keyword"), List.of("text"), new KeywordRule());
    public static final EntityRules APPLICATION =
            new EntityRules(EntityKind.APPLICATION, Shape.of("Application"), List.of("name"), new ApplicationRule());
    public static final EntityRules INVITATION = new EntityRules(
            EntityKind.INVITATION, Shape.of("Invitation"), List.of("email", "role"), new InvitationRule());
    public static final EntityRules USER =
            new EntityRules(EntityKind.USER, Shape.of("User"), List.of(), new UserRule());
    public static final EntityRules WORKGROUP =
            new EntityRules(EntityKind.WORKGROUP, Shape.of("Workgroup"), List.of(), new WorkgroupRule());

    /**
     * Returns the relevant attributes of a body.
     *
     * @throws io.github.camelisogeo.sandbox.internal.model.InvalidValueException if an attribute is invalid
     */
    public ObjectNode attributes(ObjectNode body, Occasion occasion) {
        return shape.sent(rule.tidied(body), occasion);
    }

    void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        required.forEach(attribute -> Sent.require(document, attribute));
        rule.settle(catalogue, before, owner, document);
    }
}
