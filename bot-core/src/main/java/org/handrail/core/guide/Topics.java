package org.handrail.core.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.core.conversation.GuideEdits.Marks;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.guide.Guide.Line;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a guide: what the rows and the person put there, with the person's marks applied. Nothing here ranks: what
 * the person did not order stands as declared.
 */
final class Topics {
    /** Questions printed in the topic lists; long lists are not used (clinical brief 2.4), so the rest is an annex. */
    static final int MOST_PRINTED = 12;

    private final List<GuidePlan.Section> sections;
    private final Map<String, List<Line>> standing = new LinkedHashMap<>();
    private final List<Line> removed = new ArrayList<>();
    private final List<Line> top;
    private final boolean picked;
    private final Map<String, Integer> printed;

    /**
     * Sorts these questions.
     *
     * @param declared all lines by topic, in declared order, also removed ones
     */
    Topics(List<GuidePlan.Section> sections, Map<String, List<Line>> declared, Marks marks) {
        this.sections = sections;
        Map<String, Line> byId = new LinkedHashMap<>();
        declared.values().forEach(lines -> lines.forEach(line -> byId.put(line.id(), line)));
        take(byId, marks.removed(), removed);
        List<Line> chosen = new ArrayList<>();
        take(byId, marks.top(), chosen);
        declared.forEach((topic, lines) ->
                standing.put(topic, ordered(lines, marks.orders().get(topic))));
        standing.replaceAll((topic, lines) -> without(lines, removed));
        picked = !chosen.isEmpty();
        top = picked ? chosen : suggested();
        standing.replaceAll((topic, lines) -> without(lines, top));
        printed = printed();
    }

    private static void take(Map<String, Line> byId, List<String> ids, List<Line> taken) {
        ids.stream().filter(byId::containsKey).map(byId::get).forEach(taken::add);
    }

    private static List<Line> without(List<Line> lines, List<Line> gone) {
        return lines.stream().filter(line -> !gone.contains(line)).toList();
    }

    /** Their own first, then the first ones of all that ask something. */
    private List<Line> suggested() {
        return Stream.concat(
                        all().filter(Line::mine),
                        all().filter(line -> !line.mine() && line.text().endsWith("?")))
                .limit(GuideOp.MOST_TOP)
                .toList();
    }

    private Stream<Line> all() {
        return standing.values().stream().flatMap(List::stream);
    }

    /** Lines in the person's order; one that came since stands after the line it follows as declared. */
    private static List<Line> ordered(List<Line> declared, @Nullable List<String> order) {
        if (order == null) {
            return declared;
        }
        List<Line> placed = new ArrayList<>();
        for (String id : order) {
            declared.stream().filter(line -> line.id().equals(id)).forEach(placed::add);
        }
        for (int i = 0; i < declared.size(); i++) {
            if (!order.contains(declared.get(i).id())) {
                placed.add(i == 0 ? 0 : placed.indexOf(declared.get(i - 1)) + 1, declared.get(i));
            }
        }
        return placed;
    }

    /** How many lines of each topic are printed in it: first the person's own, then one of each topic in turn. */
    private Map<String, Integer> printed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int left = MOST_PRINTED;
        for (GuidePlan.Section section : sections) {
            int own = (int) lines(section).stream().filter(Line::mine).count();
            counts.put(section.id(), Math.min(own, left));
            left -= Math.min(own, left);
        }
        for (boolean more = true; more; ) {
            more = false;
            for (GuidePlan.Section section : sections) {
                int count = counts.getOrDefault(section.id(), 0);
                if (left > 0 && count < most(section)) {
                    counts.put(section.id(), count + 1);
                    left--;
                    more = true;
                }
            }
        }
        return counts;
    }

    private int most(GuidePlan.Section section) {
        int size = lines(section).size();
        return section.atMost() == 0 ? size : Math.min(size, section.atMost());
    }

    private List<Line> lines(GuidePlan.Section section) {
        return standing.getOrDefault(section.id(), List.of());
    }

    /** The lines to look at first. */
    List<Line> top() {
        return top;
    }

    /** Whether those are the person's own choice. */
    boolean picked() {
        return picked;
    }

    List<Line> removed() {
        return removed;
    }

    /** The lines printed in this topic. */
    List<Line> printed(GuidePlan.Section section) {
        return lines(section).subList(0, printed.getOrDefault(section.id(), 0));
    }

    /** All lines that are not printed in their topics. */
    List<Line> annex() {
        return sections.stream()
                .flatMap(section -> lines(section).stream().skip(printed.getOrDefault(section.id(), 0)))
                .toList();
    }
}
