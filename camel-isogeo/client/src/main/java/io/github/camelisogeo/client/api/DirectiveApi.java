package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Directive;
import java.util.List;
import retrofit2.http.GET;

/** INSPIRE directives. */
@Entity("directive")
public interface DirectiveApi {

    /** Lists the INSPIRE directives that limitations can refer to. */
    @Operation
    @GET("directives")
    List<Directive> list();
}
