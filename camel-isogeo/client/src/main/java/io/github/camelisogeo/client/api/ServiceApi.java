package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import retrofit2.http.Body;

/** Web services that are described from their URLs and analysed by the platform. */
@Entity(value = "service", key = "metadataId", model = Metadata.class)
public interface ServiceApi {

    /** The default title of a record. Both words are replaced by those of the service. */
    String TITLE = "host - format";

    /**
     * Creates the record of a service from its URL and has the platform analyse it. The service must answer, unless {@code
     * ignoreAvailability} is set. The request to the service carries no token. The formats of services are listed, and unless {@code
     * checkExists} is false the workgroup's records are searched for the same service. Then the record is created, replaced, which starts
     * the analysis, and read with its layers and operations.
     *
     * @throws InvalidParameterException if the URL is not valid, if the service doesn't answer, if the URL doesn't show the format and none
     * is given, or if the format is not one of services
     * @throws IsogeoAlreadyExistsException if the workgroup has a record with the same URL and format, unless {@code checkExists} is false
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
     * Has the platform analyse a service again, and restores the associations of layers and datasets that were lost in the analysis. If
     * {@code checkOnly} is set, nothing is changed and the record is only read, with its layers and operations.
     *
     * @throws InvalidParameterException if the type of the body is not service
     * @throws IsogeoServerException if the service has layers that were created by hand
     */
    @Operation
    Metadata update(@Default("body._id") Id metadataId, @Body Metadata body, @Default("false") Boolean checkOnly);

    /** Does the same as {@link #update(Id, Metadata, Boolean)}, with the defaults. */
    default Metadata update(Metadata body) {
        return update(null, body, null);
    }
}
