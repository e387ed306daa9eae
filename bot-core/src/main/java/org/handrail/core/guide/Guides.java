package org.handrail.core.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Makes the guide out of what is known and what the rows say. Nothing in it is ranked: items stand in the order the dialogue
 * declares them (clinical brief 4, R2).
 */
public final class Guides {
    private final Dialogue dialogue;
    private final Facts counting;
    private final Set<String> decided;
    private final Voice voice;

    private Guides(Dialogue dialogue, Facts counting, Set<String> decided, Voice voice) {
        this.dialogue = dialogue;
        this.counting = counting;
        this.decided = decided;
        this.voice = voice;
    }

    /**
     * The guide of these facts.
     *
     * @param counting the answers that count
     */
    public static Guide of(Dialogue dialogue, Facts counting, Decisions decisions, Voice voice) {
        return new Guides(dialogue, counting, decisions.guide().keySet(), voice).guide();
    }

    private Guide guide() {
        List<Guide.Section> sections = new ArrayList<>();
        for (GuidePlan.Section section : dialogue.guide().sections()) {
            List<Guide.Line> lines = lines(section);
            if (!lines.isEmpty() || section.kind() == GuidePlan.SectionKind.LINES) {
                add(sections, section, lines);
            }
        }
        return new Guide(
                voice.text("engine.guide_title"),
                voice.text(
                        "engine.guide_made_for",
                        Map.of("clinic", voice.clinic().name().in(voice.language()))),
                voice.text("engine.guide_note"),
                sections,
                footer(),
                dialogue.version());
    }

    /** The section; where it holds more than it prints at first, the rest follows under "more". */
    private void add(List<Guide.Section> sections, GuidePlan.Section section, List<Guide.Line> lines) {
        String key = "guide.sections." + section.id();
        boolean all = section.atMost() == 0 || lines.size() <= section.atMost();
        List<Guide.Line> first = all ? lines : lines.subList(0, section.atMost());
        sections.add(new Guide.Section(
                section.id(),
                voice.text(key + ".title"),
                voice.textOrNull(key + ".intro"),
                section.kind(),
                first,
                section.count()));
        if (!all) {
            List<Guide.Line> rest = lines.subList(section.atMost(), lines.size());
            sections.add(new Guide.Section(
                    section.id() + "-more", voice.text("engine.option_more"), null, section.kind(), rest, 0));
        }
    }

    private List<Guide.Line> lines(GuidePlan.Section section) {
        return switch (section.kind()) {
            case ANSWERS -> answers(section);
            case ITEMS -> items(section);
            case CALLS -> calls();
            case LINES -> List.of();
        };
    }

    private List<Guide.Line> answers(GuidePlan.Section section) {
        List<Guide.Line> lines = new ArrayList<>();
        for (String fact : section.facts()) {
            FactValue value = counting.value(fact);
            Guide.Line line = value == null ? null : answer(fact, value);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Real answers only: what to find out is the rules' to say, what a person would rather not say is not printed. */
    private Guide.@Nullable Line answer(String fact, FactValue value) {
        return value.isKnown()
                ? new Guide.Line(fact, voice.text("questions." + fact + ".short"), voice.answer(fact, value))
                : null;
    }

    private List<Guide.Line> items(GuidePlan.Section section) {
        List<Guide.Line> lines = new ArrayList<>();
        for (String fact : section.facts()) {
            if (counting.value(fact) instanceof FactValue.Words(String own)) {
                lines.add(new Guide.Line(fact, own, null));
            }
        }
        for (GuidePlan.Item item : dialogue.guide().items()) {
            if (item.section().equals(section.id()) && decided.contains(item.id())) {
                lines.add(item(item, section.stem()));
            }
        }
        return lines;
    }

    private Guide.Line item(GuidePlan.Item item, boolean stem) {
        String key = "guide.items." + item.id();
        String text = voice.text(key);
        String said = stem ? voice.text("engine.option_stem", Map.of("option", text)) : text;
        return new Guide.Line(item.id(), said, voice.textOrNull(key + ".detail"));
    }

    private List<Guide.Line> calls() {
        List<Guide.Line> lines = new ArrayList<>();
        for (String role : Clinic.REQUIRED_NUMBERS.subList(0, CALLS_ON_GUIDE)) {
            lines.add(new Guide.Line(
                    role, voice.text("engine.calls." + role), voice.clinic().number(role)));
        }
        return lines;
    }

    /** The guide names the emergency number, the cancer line and the office; the other lines belong to danger cards. */
    private static final int CALLS_ON_GUIDE = 3;

    private List<String> footer() {
        List<String> footer = new ArrayList<>();
        footer.add(voice.text("engine.guide_footer_not_advice"));
        footer.add(voice.text("engine.guide_footer_version", Map.of("version", dialogue.version())));
        if (!dialogue.review().clinicallyReviewed()) {
            footer.add(voice.text("engine.guide_footer_unreviewed"));
        }
        return footer;
    }
}
