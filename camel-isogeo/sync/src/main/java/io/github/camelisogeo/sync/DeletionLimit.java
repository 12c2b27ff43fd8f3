package io.github.camelisogeo.sync;

import java.util.regex.Pattern;

/**
 * The largest number of deletions that one poll may deliver. If a poll finds more, it delivers none of them and holds them back, because
 * an index that is being rebuilt looks like a mass deletion.
 *
 * @param amount the number of deletions, or the per cent of the known records
 * @param percent whether the amount is in per cent of the known records; such a limit applies from 20 known records on
 */
public record DeletionLimit(int amount, boolean percent) {

    /** The limit by default: half of the known records. */
    public static final DeletionLimit DEFAULT = new DeletionLimit(50, true);

    private static final int FEWEST_FOR_PERCENT = 20;
    private static final int ALL = 100;
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,9})\\s*(%?)\\s*");

    /**
     * @throws IllegalArgumentException if the amount is negative, or more than 100 per cent
     */
    public DeletionLimit {
        if (amount < 0 || percent && amount > ALL) {
            throw new IllegalArgumentException(refusal(amount + (percent ? "%" : "")));
        }
    }

    /**
     * Reads a limit, for instance {@code 200} or {@code 50%}.
     *
     * @throws IllegalArgumentException if the text is neither a number nor a per cent
     */
    public static DeletionLimit parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(refusal("'" + text + "'"));
        }
        return new DeletionLimit(
                Integer.parseInt(matcher.group(1)), !matcher.group(2).isEmpty());
    }

    private static String refusal(String value) {
        return "maxDeletes is " + value + ", it must be a number, or a per cent between 0% and 100%";
    }

    /**
     * Returns true if a poll may deliver this number of deletions.
     *
     * @param known the number of records that the receiver has
     */
    public boolean allows(long deletions, long known) {
        if (!percent) {
            return deletions <= amount;
        }
        return known < FEWEST_FOR_PERCENT || deletions * ALL <= known * amount;
    }

    @Override
    public String toString() {
        return percent ? amount + "%" : Integer.toString(amount);
    }
}
