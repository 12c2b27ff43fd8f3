package io.github.camelisogeo.sandbox.internal.ows;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import java.util.List;

/** The results of a catalogue service. */
public final class CswResults {

    private CswResults() {}

    /**
     * Returns the results of GetRecordById.
     *
     * @param records the existing records among the requested ones
     */
    public static OwsDocument byId(CswRequest request, List<? extends JsonNode> records) {
        boolean iso = request.wantsIso();
        ElementSet wanted = request.elementSet();
        return new OwsDocument(
                "csw:GetRecordByIdResponse",
                CswRecord.namespaces(iso),
                xml -> records.forEach(record -> CswRecord.write(xml, record, iso, wanted)));
    }

    /**
     * Returns a page of results of GetRecords.
     *
     * @param total the number of matching records
     * @param records the records of this page
     */
    public static OwsDocument page(CswRequest request, int total, List<? extends JsonNode> records) {
        boolean iso = request.wantsIso();
        ElementSet wanted = request.elementSet();
        long next = (long) request.startPosition() + records.size();
        return new OwsDocument("csw:GetRecordsResponse", CswRecord.namespaces(iso), xml -> {
            xml.attribute("version", CswRequest.VERSION);
            xml.in("csw:SearchStatus", () -> {});
            xml.in("csw:SearchResults", () -> {
                xml.attribute("numberOfRecordsMatched", String.valueOf(total));
                xml.attribute("numberOfRecordsReturned", String.valueOf(records.size()));
                xml.attribute("nextRecord", String.valueOf(next > total ? 0 : next));
                xml.attribute("elementSet", wanted.lowerCase());
                xml.attribute("recordSchema", iso ? IsoRecord.GMD : CswRequest.CSW);
                records.forEach(record -> CswRecord.write(xml, record, iso, wanted));
            });
        });
    }
}
