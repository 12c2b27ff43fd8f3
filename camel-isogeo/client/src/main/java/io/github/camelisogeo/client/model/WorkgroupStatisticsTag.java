package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What the statistics of a workgroup can be counted by.
 */
public record WorkgroupStatisticsTag(@JsonValue String wireValue) implements OpenEnum {
    public static final WorkgroupStatisticsTag CATALOG = new WorkgroupStatisticsTag("catalog");
    public static final WorkgroupStatisticsTag CONTACT = new WorkgroupStatisticsTag("contact");
    public static final WorkgroupStatisticsTag COORDINATE_SYSTEM = new WorkgroupStatisticsTag("coordinate-system");
    public static final WorkgroupStatisticsTag FORMAT = new WorkgroupStatisticsTag("format");
    public static final WorkgroupStatisticsTag INSPIRE_THEME = new WorkgroupStatisticsTag("keyword:inspire-theme");
    public static final WorkgroupStatisticsTag KEYWORD = new WorkgroupStatisticsTag("keyword");
    public static final WorkgroupStatisticsTag OWNER = new WorkgroupStatisticsTag("owner");

    public WorkgroupStatisticsTag {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static WorkgroupStatisticsTag of(String wireValue) {
        return OpenEnums.of(WorkgroupStatisticsTag.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
