package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What the statistics of a workgroup can count records by. */
public final class WorkgroupStatisticsTag extends OpenEnum {
    public static final WorkgroupStatisticsTag CATALOG = new WorkgroupStatisticsTag("catalog");
    public static final WorkgroupStatisticsTag CONTACT = new WorkgroupStatisticsTag("contact");
    public static final WorkgroupStatisticsTag COORDINATE_SYSTEM = new WorkgroupStatisticsTag("coordinate-system");
    public static final WorkgroupStatisticsTag FORMAT = new WorkgroupStatisticsTag("format");
    public static final WorkgroupStatisticsTag INSPIRE_THEME = new WorkgroupStatisticsTag("keyword:inspire-theme");
    public static final WorkgroupStatisticsTag KEYWORD = new WorkgroupStatisticsTag("keyword");
    public static final WorkgroupStatisticsTag OWNER = new WorkgroupStatisticsTag("owner");

    private WorkgroupStatisticsTag(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static WorkgroupStatisticsTag of(String wireValue) {
        return OpenEnums.of(WorkgroupStatisticsTag.class, wireValue);
    }
}
