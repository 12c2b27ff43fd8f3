package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.HttpVerb;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.api.ServiceApi;
import io.github.camelisogeo.client.api.ServiceLayerApi;
import io.github.camelisogeo.client.api.ServiceType;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.http.Availability;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;

/** Implements the operations of {@link ServiceApi}, and declares the routes that they use. */
public interface ServiceBehaviour extends ServiceApi {

    @Override
    default Metadata create(
            Id workgroupId,
            String serviceUrl,
            ServiceType serviceType,
            String serviceFormat,
            String title,
            Boolean checkExists,
            Boolean ignoreAvailability,
            HttpVerb httpVerb) {
        ServiceAddress address = new ServiceAddress(serviceUrl);
        String format = serviceFormat == null ? address.format(serviceType) : serviceFormat;
        ServiceCreation creation = new ServiceCreation(this, address);
        if (!ignoreAvailability) {
            creation.checkAvailable(httpVerb);
        }
        creation.checkFormat(format);
        if (checkExists) {
            creation.checkNew(workgroupId, format);
        }
        Metadata described = Metadata.builder()
                .type(MetadataType.SERVICE)
                .title(title.equals(TITLE) ? address.host() + " - " + format : title)
                .format(format)
                .path(address.base())
                .build();
        Id created = Answered.id(
                metadata().create(workgroupId, described, ReadBack.NONE).id(), "the record");
        metadata().update(created, described, true);
        return analysed(created);
    }

    @Override
    default Metadata update(Id metadataId, Metadata body, Boolean checkOnly) {
        if (body.type() != null && !MetadataType.SERVICE.equals(body.type())) {
            throw new InvalidParameterException("service.update", "body.type", body.type(), "it must be service");
        }
        boolean known = !body.layers().isEmpty() && !body.operations().isEmpty();
        Metadata before = known && !checkOnly ? body : analysed(metadataId);
        if (checkOnly) {
            return before;
        }
        metadata()
                .update(metadataId, body.toBuilder().type(MetadataType.SERVICE).build(), true);
        return new LayerBindings(layers(), metadataId).restored(before, analysed(metadataId));
    }

    /** Reads a record with the layers and operations that the analysis found. */
    default Metadata analysed(Id metadataId) {
        return metadata().get(metadataId, Include.of("layers", "operations"));
    }

    Availability availability();

    FormatBehaviour formats();

    MetadataBehaviour metadata();

    SearchBehaviour search();

    ServiceLayerApi layers();
}
