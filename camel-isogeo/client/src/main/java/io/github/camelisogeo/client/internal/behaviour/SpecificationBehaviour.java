package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.api.ConformityApi;
import io.github.camelisogeo.client.api.SpecificationApi;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link SpecificationApi}, and declares the routes that they use. */
public interface SpecificationBehaviour extends SpecificationApi {

    @Override
    default Specification create(Id workgroupId, Specification body, CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> list(workgroupId, Include.none()));
        return post(workgroupId, body);
    }

    @Override
    default Conformity associateMetadata(Id metadataId, Id specificationId, Specification body, Boolean conformant) {
        Conformity conformity = Conformity.builder()
                .conformant(conformant)
                .specification(body.toBuilder().id(specificationId.toString()).build())
                .build();
        return conformities().create(metadataId, specificationId, conformity);
    }

    @Override
    default Upsert<Specification> upsert(Id workgroupId, Specification body) {
        return Upserting.among(() -> list(workgroupId, Include.none()), body, "name", workgroupId)
                .wholeAsForm(
                        wanted -> create(workgroupId, wanted, CheckName.NONE),
                        whole -> update(workgroupId, null, whole));
    }

    @POST("groups/{workgroupId}/specifications")
    Specification post(@Path("workgroupId") Id workgroupId, @Body @Form Specification body);

    ConformityApi conformities();
}
