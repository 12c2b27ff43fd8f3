package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import java.util.List;

/** Records in ISO 19139. */
final class XmlRoutes {

    private XmlRoutes() {}

    static List<Route> routes() {
        return List.of(Route.get("/resources/{metadataId}.xml", Right.READ_SHARED, XmlRoutes::record));
    }

    private static Answer record(Call call) {
        ObjectNode record = RecordRoutes.visible(call).document();
        return XmlAnswer.of(200, IsoRecord.NAME, IsoRecord.namespaces(), xml -> IsoRecord.write(xml, record));
    }
}
