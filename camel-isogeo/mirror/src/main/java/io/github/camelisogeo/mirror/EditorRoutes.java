package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.component.IsogeoConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Edits the catalogue as a user would: through the component, with an account that may write. */
final class EditorRoutes extends RouteBuilder {

    static final String EDIT = "edit-catalogue";

    private static final String EDITED = "edit";

    private final Editor editor;
    private final Run run;
    private final Console console;

    EditorRoutes(Editor editor, Run run, Console console) {
        this.editor = editor;
        this.run = run;
        this.console = console;
    }

    @Override
    public void configure() {
        onException(Exception.class).handled(true).process(this::failed);

        from("timer:editor?period={{edit}}")
                .routeId(EDIT)
                .autoStartup(false)
                .process(this::next)
                .choice()
                .when(exchangeProperty(IsogeoConstants.CHANGE_TYPE).isEqualTo(MirrorChange.CREATED))
                .to("isogeo-user:metadata?operation=create")
                .process(this::done)
                .when(exchangeProperty(IsogeoConstants.CHANGE_TYPE).isEqualTo(MirrorChange.UPDATED))
                .to("isogeo-user:metadata?operation=update")
                .process(this::done)
                .when(exchangeProperty(IsogeoConstants.CHANGE_TYPE).isEqualTo(MirrorChange.DELETED))
                .to("isogeo-user:metadata?operation=delete")
                .process(this::done)
                .end();
    }

    private void next(Exchange exchange) {
        Edit edit = editor.next();
        if (edit == null) {
            return;
        }
        exchange.setProperty(EDITED, edit);
        exchange.setProperty(IsogeoConstants.CHANGE_TYPE, edit.type());
        exchange.getMessage().setBody(edit.body());
        if (edit.id() == null) {
            exchange.getMessage().setHeader(IsogeoConstants.WORKGROUP_ID, editor.workgroup());
        } else {
            exchange.getMessage().setHeader(IsogeoConstants.METADATA_ID, edit.id());
        }
    }

    private void done(Exchange exchange) {
        Edit edit = exchange.getProperty(EDITED, Edit.class);
        editor.done(
                edit,
                edit.id() == null
                        ? exchange.getMessage().getBody(Metadata.class).id()
                        : edit.id());
        run.news();
    }

    private void failed(Exchange exchange) {
        Edit edit = exchange.getProperty(EDITED, Edit.class);
        if (edit != null) {
            editor.failed(edit);
        }
        console.complain(
                "An edit failed: " + Problem.of(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)));
    }
}
