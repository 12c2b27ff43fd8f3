package io.github.camelisogeo.client.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.api.ApiTestSupport;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Specification;
import org.junit.jupiter.api.Test;

/** Associations whose identifier is a parameter, and not in the body. */
class AssociationsTest extends ApiTestSupport {

    private static final String RECORD = "/resources/" + ID;

    @Test
    void licenceIsSentWithItsIdentifier() {
        on("GET " + RECORD, "{'_id':'" + ID + "'}");
        on("POST " + RECORD + "/conditions", "{'_id':'" + ID + "'}");
        Condition made = client.licenses()
                .associateMetadata(
                        ID, OTHER, null, null, License.builder().name("L").build());
        assertThat(made.id()).isEqualTo(ID.toString());
        assertThat(lastBody()).contains("\"license\":{\"_id\":\"" + OTHER + "\"", "\"name\":\"L\"");
    }

    @Test
    void specificationIsSentWithItsIdentifier() {
        on("PUT " + RECORD + "/specifications/" + OTHER, "{'conformant':true}");
        client.specifications()
                .associateMetadata(ID, OTHER, Specification.builder().name("S").build(), true);
        assertThat(lastBody()).contains("\"specification\":{\"_id\":\"" + OTHER + "\"", "\"name\":\"S\"");
    }
}
