package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** Creates one of everything that a path can name. */
final class Identifiers {

    private final Api user;
    private final Map<String, String> ids = new HashMap<>();

    Identifiers(Api user) {
        this.user = user;
    }

    /** Maps the placeholders in the API's paths to identifiers. */
    Map<String, String> made() {
        ids.put("workgroupId", user.get("/groups").json().get(0).path("_id").asText());
        ids.put("thesaurusId", "1616597fbc4348c8b11ef9d59cf594c8");
        ids.put("code", "4326");
        json("metadataId", "/groups/{workgroupId}/resources", "{'title': 't', 'type': 'service'}");
        json("layerId", "/resources/{metadataId}/layers", "{'id': 'l'}");
        json("metadataId", "/groups/{workgroupId}/resources", "{'title': 't', 'type': 'vectorDataset'}");
        json("eventId", "/resources/{metadataId}/events", "{'kind': 'update', 'date': '2018-06-14'}");
        json("attributeId", "/resources/{metadataId}/feature-attributes", "{'name': 'a'}");
        json("limitationId", "/resources/{metadataId}/limitations", "{'type': 'legal'}");
        json("linkId", "/resources/{metadataId}/links", "{'kind': 'url'}");
        json("contactId", "/groups/{workgroupId}/contacts", "{'name': 'c'}");
        json("datasourceId", "/groups/{workgroupId}/data-sources", "{'name': 'd', 'location': 'l'}");
        json("shareId", "/groups/{workgroupId}/shares", "{'name': 's'}");
        json("applicationId", "/applications", "{'name': 'a'}");
        json("userId", "/users", "{'contact': {'name': 'u', 'email': 'u@x.example'}}");
        form("catalogId", "/groups/{workgroupId}/catalogs", "name", "c");
        form("licenseId", "/groups/{workgroupId}/licenses", "name", "l");
        form("specificationId", "/groups/{workgroupId}/specifications", "name", "s");
        form("invitationId", "/groups/{workgroupId}/invitations", "email", "i@x.example", "role", "reader");
        return ids;
    }

    private void json(String name, String path, String body) {
        put(name, user.sendJson("POST", filled(path), body.replace('\'', '"')));
    }

    private void form(String name, String path, String... form) {
        put(name, user.sendForm("POST", filled(path), form));
    }

    private void put(String name, Api.Answer answer) {
        assertThat(answer.status()).as(name).isEqualTo(201);
        ids.put(name, answer.json().path("_id").asText());
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
