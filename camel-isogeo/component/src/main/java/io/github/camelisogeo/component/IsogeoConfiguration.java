package io.github.camelisogeo.component;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that may differ between endpoints, except the parameters of operations. Each is null if the component's value applies. */
@UriParams
public class IsogeoConfiguration extends CallOptionsConfiguration {

    @UriParam(
            label = "producer",
            enums = OperationNames.OPERATIONS,
            description =
                    "The operation to call. The default is get if the entity has it, and list otherwise; for entities that have"
                            + " neither, it is search, getApi or send.")
    private String operation;

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }
}
