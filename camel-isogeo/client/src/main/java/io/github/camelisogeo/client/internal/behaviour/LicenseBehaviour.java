package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.api.ConditionApi;
import io.github.camelisogeo.client.api.LicenseApi;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link LicenseApi}, and declares the routes that they use. */
public interface LicenseBehaviour extends LicenseApi {

    @Override
    default License create(Id workgroupId, License body, CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> list(workgroupId, Include.none()));
        return post(workgroupId, body);
    }

    @Override
    default Condition associateMetadata(Id metadataId, Id licenseId, String description, Boolean force, License body) {
        if (!force) {
            Condition wanted = Condition.builder()
                    .license(License.builder().id(licenseId.toString()).build())
                    .build();
            Include conditions = Include.of("conditions");
            Existing.refuse(wanted, "license._id", () -> metadata()
                    .get(metadataId, conditions)
                    .conditions());
        }
        Condition condition = Condition.builder()
                .description(description)
                .license(
                        body == null
                                ? get(licenseId)
                                : body.toBuilder().id(licenseId.toString()).build())
                .build();
        return conditions().create(metadataId, condition);
    }

    @Override
    default Upsert<License> upsert(Id workgroupId, License body) {
        return Upserting.among(() -> list(workgroupId, Include.none()), body, "name", workgroupId)
                .wholeAsForm(
                        wanted -> create(workgroupId, wanted, CheckName.NONE),
                        whole -> update(workgroupId, null, whole));
    }

    @POST("groups/{workgroupId}/licenses")
    License post(@Path("workgroupId") Id workgroupId, @Body @Form License body);

    ConditionApi conditions();

    MetadataBehaviour metadata();
}
