package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.http.Availability;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import retrofit2.http.Body;

/** Services of the web, described from their address and analysed by the platform. */
@Entity(value = "service", key = "metadataId", model = Metadata.class)
public interface ServiceApi {

    /** The title of a record that gets none: the words are replaced by those of the service. */
    String TITLE = "host - format";

    /**
     * Creates the record of a service from its address, and has the platform analyse it. The service must answer, unless
     * {@code ignoreAvailability} is set; its host is asked without our token.
     *
     * @throws InvalidParameterException when the address is none, doesn't answer, or tells no format; when the format is
     *     none of services
     * @throws IsogeoAlreadyExistsException when the workgroup has a record with the same address and format, unless {@code
     *     checkExists} is false
     */
    @Operation
    default Metadata create(
            Id workgroupId,
            String serviceUrl,
            @Default("guess") ServiceType serviceType,
            @Optional String serviceFormat,
            @Default(TITLE) String title,
            @Default("true") Boolean checkExists,
            @Default("false") Boolean ignoreAvailability,
            @Default("HEAD") HttpVerb httpVerb) {
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
        Id created =
                Id.of(metadata().create(workgroupId, described, ReadBack.NONE).id());
        metadata().update(created, described, true);
        return analysed(created);
    }

    /**
     * Has the platform analyse a service again, and binds the datasets again that its layers then have lost. {@code checkOnly}
     * changes nothing: the record is read with layers and operations.
     *
     * @throws InvalidParameterException when the body's type is another than service
     * @throws IsogeoServerException when the service has layers made by hand
     */
    @Operation
    default Metadata update(
            @Default("body._id") Id metadataId, @Body Metadata body, @Default("false") Boolean checkOnly) {
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

    /** A record with what the analysis finds. */
    default Metadata analysed(Id metadataId) {
        return metadata().get(metadataId, Include.of("layers", "operations"));
    }

    Availability availability();

    FormatApi formats();

    MetadataApi metadata();

    SearchApi search();

    ServiceLayerApi layers();
}
