package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.MetadataType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that add filters to the query of a search. Each is null if it isn't set. {@link QueryFilters} reads them. */
@UriParams
public class SearchFilterOptions {

    @UriParam(
            label = "common,filter",
            enums = "dataset,raster-dataset,vector-dataset,service,resource,no-geo-dataset",
            description =
                    "Finds only records of this type. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private MetadataType filterType;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records of the workgroup with this identifier. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterOwner;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records of data in the format with this code. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterFormat;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records that have all these keywords, comma-separated: isogeo:{code}, inspire-theme:{code} or group-theme:{code}. A code alone belongs to Isogeo's thesaurus. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterKeyword;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records that are in all these catalogs: identifiers, comma-separated. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterCatalog;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records that have all these contacts, comma-separated: group:{contactId} or {workgroupId}:{contactId}. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterContact;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records that have all these licences, comma-separated: isogeo:{licenseId} or {workgroupId}:{licenseId}. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterLicense;

    @UriParam(
            label = "common,filter",
            enums = "manual,auto",
            description =
                    "Finds only records that were written by a person (manual) or by a scan (auto). Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterProvider;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records that have no value for these filters, comma-separated: action, format, keyword, coordinate-system and so on. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterHasNo;

    @UriParam(
            label = "common,filter",
            description =
                    "Finds only records with the coordinate system that has this EPSG code. Added to the query. Used by: search.search, search.stream, and the consumer.")
    private String filterCoordinateSystem;

    /** Returns the options that are set, by name. */
    public Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "filterType", filterType);
        put(given, "filterOwner", filterOwner);
        put(given, "filterFormat", filterFormat);
        put(given, "filterKeyword", filterKeyword);
        put(given, "filterCatalog", filterCatalog);
        put(given, "filterContact", filterContact);
        put(given, "filterLicense", filterLicense);
        put(given, "filterProvider", filterProvider);
        put(given, "filterHasNo", filterHasNo);
        put(given, "filterCoordinateSystem", filterCoordinateSystem);
        return given;
    }

    private static void put(Map<String, Object> given, String name, Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    public MetadataType getFilterType() {
        return filterType;
    }

    public void setFilterType(MetadataType filterType) {
        this.filterType = filterType;
    }

    public String getFilterOwner() {
        return filterOwner;
    }

    public void setFilterOwner(String filterOwner) {
        this.filterOwner = filterOwner;
    }

    public String getFilterFormat() {
        return filterFormat;
    }

    public void setFilterFormat(String filterFormat) {
        this.filterFormat = filterFormat;
    }

    public String getFilterKeyword() {
        return filterKeyword;
    }

    public void setFilterKeyword(String filterKeyword) {
        this.filterKeyword = filterKeyword;
    }

    public String getFilterCatalog() {
        return filterCatalog;
    }

    public void setFilterCatalog(String filterCatalog) {
        this.filterCatalog = filterCatalog;
    }

    public String getFilterContact() {
        return filterContact;
    }

    public void setFilterContact(String filterContact) {
        this.filterContact = filterContact;
    }

    public String getFilterLicense() {
        return filterLicense;
    }

    public void setFilterLicense(String filterLicense) {
        this.filterLicense = filterLicense;
    }

    public String getFilterProvider() {
        return filterProvider;
    }

    public void setFilterProvider(String filterProvider) {
        this.filterProvider = filterProvider;
    }

    public String getFilterHasNo() {
        return filterHasNo;
    }

    public void setFilterHasNo(String filterHasNo) {
        this.filterHasNo = filterHasNo;
    }

    public String getFilterCoordinateSystem() {
        return filterCoordinateSystem;
    }

    public void setFilterCoordinateSystem(String filterCoordinateSystem) {
        this.filterCoordinateSystem = filterCoordinateSystem;
    }
}
