package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Directive;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.GET;

/** INSPIRE directives. */
@Entity("directive")
public interface DirectiveApi {

    /** Lists the INSPIRE directives usable in limitations. */
    @Operation
    @GET("directives")
    List<Directive> list();
}
