package io.github.camelisogeo.component;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What may differ from endpoint to endpoint, the parameters of operations apart; null where the component's value holds. */
@UriParams
public class IsogeoConfiguration extends CallOptionsConfiguration {

    @UriParam(
            label = "producer",
            enums = OperationNames.OPERATIONS,
            description =
                    "The operation. By default get where the entity has it, else list; search, getApi or send for entities"
                            + " that have neither.")
    private String operation;

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }
}
