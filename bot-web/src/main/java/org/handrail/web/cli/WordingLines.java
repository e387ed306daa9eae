package org.handrail.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handrail.core.wording.WordingTable;
import org.jspecify.annotations.Nullable;

/** A readability table as lines of text. */
final class WordingLines {
    private static final String NONE = "-";

    private WordingLines() {}

    static List<String> of(WordingTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("dialogues/%s, words in \"%s\": %s".formatted(table.dialogue(), table.language(), measure(table)));
        lines.add(line("step", "texts", "graded", "average", "worst", "> aim", "longest", last(table), "worst text"));
        table.rows().forEach(row -> lines.add(line(row)));
        lines.add(line(table.all()));
        lines.add("  %d never-said, %d missing texts".formatted(table.neverSaid(), table.missing()));
        lines.add("");
        return lines;
    }

    private static String measure(WordingTable table) {
        return table.measure() == null
                ? "no formula for this language"
                : String.format(Locale.ROOT, "%s, aim %.0f, bound %.0f", table.measure(), table.aim(), table.bound());
    }

    /** English has SMOG, Spanish a second score; no language has both. */
    private static String last(WordingTable table) {
        WordingTable.Second second = table.all().second();
        return second == null ? "SMOG" : String.format(Locale.ROOT, "F-H (< %.0f)", second.aim());
    }

    private static String line(WordingTable.Row row) {
        WordingTable.Worst worst = row.worst();
        return line(
                row.step(),
                String.valueOf(row.texts()),
                String.valueOf(row.graded()),
                worst == null ? NONE : number(row.average()),
                worst == null ? NONE : number(worst.score()),
                String.valueOf(row.beyondAim()),
                String.valueOf(row.longestSentence()),
                row.second() == null ? number(row.smog()) : second(row.second(), row.graded()),
                worst == null ? NONE : worst.key() + " (" + worst.place() + ")");
    }

    private static String second(WordingTable.Second second, int graded) {
        return graded == 0 ? NONE : number(second.average()) + " (" + second.beyondAim() + ")";
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? NONE : String.format(Locale.ROOT, "%.1f", figure);
    }

    private static String line(Object... cells) {
        return String.format("  %-14s %6s %7s %8s %7s %6s %8s %12s  %s", cells).stripTrailing();
    }
}
