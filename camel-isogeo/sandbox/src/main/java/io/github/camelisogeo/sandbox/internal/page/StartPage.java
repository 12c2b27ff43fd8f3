package io.github.camelisogeo.sandbox.internal.page;

import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The start page: what is here, where it is, and how to connect. */
public final class StartPage {

    private static final Template PAGE = Template.of("start.html");
    private static final int LISTED = 24;

    private StartPage() {}

    /** Returns the {@code Content-Security-Policy}, which only allows the style of this page. */
    public static String policy() {
        return Style.policy() + "; form-action 'none'";
    }

    /**
     * Returns the page.
     *
     * @param total the number of all records
     * @param records the records to show, newest first
     */
    public static String html(int total, List<ShownRecord> records, Access access) {
        List<Box> boxes = records.stream()
                .filter(ShownRecord::hasPlace)
                .map(ShownRecord::box)
                .toList();
        Map<String, String> html = new HashMap<>();
        html.put("style", Style.TEXT);
        html.put("total", String.format(Locale.ROOT, "%,d", total).replace(',', '\u202F'));
        html.put("land", RecordMap.definition());
        html.put("map", new RecordMap(MapWindow.around(boxes), "Where most records are").svg(records));
        html.put("world", new RecordMap(MapWindow.WORLD, "All records on the world").svg(records));
        html.put("shown", shown(total, records.size(), boxes.size()));
        html.put("legend", legend(records));
        html.put("records", records.stream().limit(LISTED).map(StartPage::row).collect(Collectors.joining()));
        html.put("url", Html.escaped(access.url()));
        html.put("clientId", Html.escaped(access.clientId()));
        html.put("clientSecret", Html.escaped(access.clientSecret()));
        html.put("commands", Html.escaped(Commands.of(access)));
        html.put("user", Html.escaped(access.user()));
        html.put("password", Html.escaped(access.password()));
        return PAGE.filled(html);
    }

    private static String shown(int total, int read, int located) {
        String of = read < total ? "the " + read + " newest records" : "all records";
        return located + " of " + of + " are about a place";
    }

    private static String legend(List<ShownRecord> records) {
        Map<RecordType, Long> counts = records.stream()
                .collect(Collectors.groupingBy(record -> RecordType.of(record.type()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(type -> "<li><i class=\"" + type.getKey().cssClass() + "\"></i>"
                        + type.getKey().title() + " <b>" + type.getValue() + "</b></li>")
                .collect(Collectors.joining());
    }

    private static String row(ShownRecord record) {
        RecordType type = RecordType.of(record.type());
        String workgroup = record.workgroup() == null ? "" : " · " + Html.escaped(record.workgroup());
        return "<li><i class=\"" + type.cssClass() + "\"></i><span><b>" + Html.escaped(record.title()) + "</b><small>"
                + type.title() + workgroup + "</small><code>" + Html.escaped(record.id()) + "</code></span></li>";
    }
}
