package io.github.camelisogeo.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that build the query of a search, beside {@code query}; null where one is not given. {@link QueryFilters} reads them. */
@UriParams
public class SearchFilterOptions {

    @UriParam(
            label = "common,filter",
            enums = "dataset,raster-dataset,vector-dataset,service,resource,no-geo-dataset",
            description =
                    "Only records of this type. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterType;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records of this workgroup: its identifier. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterOwner;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records of data in this format: its code. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterFormat;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records that bear these keywords, comma-separated: isogeo:{code}, inspire-theme:{code}, group-theme:{code}; a code alone is one of Isogeo. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterKeyword;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records in these catalogs: identifiers, comma-separated. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterCatalog;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records that name these contacts, comma-separated: group:{contactId} or {workgroupId}:{contactId}. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterContact;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records under these licences, comma-separated: isogeo:{licenseId} or {workgroupId}:{licenseId}. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterLicense;

    @UriParam(
            label = "common,filter",
            enums = "manual,auto",
            description =
                    "Only records that were written by a person (manual) or by a scan (auto). Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterProvider;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records that have nothing of these kinds, comma-separated: action, format, keyword, coordinate-system and the like. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterHasNo;

    @UriParam(
            label = "common,filter",
            description =
                    "Only records with this coordinate system: its EPSG code. Added to the query. Taken by: search.search, search.stream, and the consumer.")
    private String filterCoordinateSystem;

    /** The options that are given, by name. */
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

    private static void put(Map<String, Object> given, String name, String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    public String getFilterType() {
        return filterType;
    }

    public void setFilterType(String filterType) {
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
