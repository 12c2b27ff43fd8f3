package io.github.camelisogeo.sandbox;

import java.util.Set;

/** The routes that read a body. All others ignore it. */
final class HostileBodies {

    static final Set<String> READ = Set.of(
            "PUT /account",
            "POST /applications",
            "PUT /applications/{applicationId}",
            "POST /groups/{workgroupId}/catalogs",
            "PUT /groups/{workgroupId}/catalogs/{catalogId}",
            "POST /resources/{metadataId}/conditions",
            "PUT /resources/{metadataId}/specifications/{specificationId}",
            "POST /groups/{workgroupId}/contacts",
            "PUT /groups/{workgroupId}/contacts/{contactId}",
            "PUT /resources/{metadataId}/contacts/{contactId}",
            "PUT /groups/{workgroupId}/coordinate-systems/{code}",
            "PUT /resources/{metadataId}/coordinate-system",
            "POST /groups/{workgroupId}/data-sources",
            "PUT /groups/{workgroupId}/data-sources/{datasourceId}",
            "POST /resources/{metadataId}/events",
            "PUT /resources/{metadataId}/events/{eventId}",
            "POST /resources/{metadataId}/feature-attributes",
            "PUT /resources/{metadataId}/feature-attributes/{attributeId}",
            "POST /formats",
            "PUT /formats/{code}",
            "POST /groups/{workgroupId}/invitations",
            "PUT /invitations/{invitationId}",
            "POST /thesauri/{thesaurusId}/keywords",
            "POST /groups/{workgroupId}/licenses",
            "PUT /groups/{workgroupId}/licenses/{licenseId}",
            "POST /resources/{metadataId}/limitations",
            "PUT /resources/{metadataId}/limitations/{limitationId}",
            "POST /resources/{metadataId}/links",
            "PUT /resources/{metadataId}/links/{linkId}",
            "POST /groups/{workgroupId}/resources",
            "PUT /resources/{metadataId}",
            "PATCH /resources/{metadataId}",
            "POST /resources",
            "POST /resources/{metadataId}/layers",
            "PUT /resources/{metadataId}/layers/{layerId}",
            "POST /resources/{metadataId}/operations",
            "POST /groups/{workgroupId}/shares",
            "PUT /shares/{shareId}",
            "POST /groups/{workgroupId}/specifications",
            "PUT /groups/{workgroupId}/specifications/{specificationId}",
            "POST /users",
            "PUT /users/{userId}",
            "POST /groups",
            "PUT /groups/{workgroupId}");

    private HostileBodies() {}
}
