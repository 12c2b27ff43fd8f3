package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.value.Id;
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
    Metadata create(
            Id workgroupId,
            String serviceUrl,
            @Default("guess") ServiceType serviceType,
            @Optional String serviceFormat,
            @Default(TITLE) String title,
            @Default("true") Boolean checkExists,
            @Default("false") Boolean ignoreAvailability,
            @Default("HEAD") HttpVerb httpVerb);

    /** Does the same as {@link #create(Id, String, ServiceType, String, String, Boolean, Boolean, HttpVerb)}, with the defaults. */
    default Metadata create(Id workgroupId, String serviceUrl) {
        return create(workgroupId, serviceUrl, null, null, null, null, null, null);
    }

    /**
     * Has the platform analyse a service again, and binds the datasets again that its layers then have lost. {@code checkOnly}
     * changes nothing: the record is read with layers and operations.
     *
     * @throws InvalidParameterException when the body's type is another than service
     * @throws IsogeoServerException when the service has layers made by hand
     */
    @Operation
    Metadata update(@Default("body._id") Id metadataId, @Body Metadata body, @Default("false") Boolean checkOnly);

    /** Does the same as {@link #update(Id, Metadata, Boolean)}, with the defaults. */
    default Metadata update(Metadata body) {
        return update(null, body, null);
    }
}
