package org.handrail.core.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.GuideEdits;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.Medicine;
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
    /** The guide names the emergency number, the cancer line and the office; the other lines belong to danger cards. */
    private static final int CALLS_ON_GUIDE = 3;

    /** Most names of medicines printed below one option (clinical brief 2.5). */
    static final int MOST_NAMES = 6;

    private final Dialogue dialogue;
    private final Basis basis;
    private final GuideEdits edits;
    private final Voice voice;
    private final List<GuidePlan.Section> topics;

    private Guides(Dialogue dialogue, Basis basis, Voice voice) {
        this.dialogue = dialogue;
        this.basis = basis;
        this.edits = basis.edits();
        this.voice = voice;
        this.topics = dialogue.guide().sections().stream()
                .filter(GuidePlan.Section::questions)
                .toList();
    }

    /**
     * What a guide is made from.
     *
     * @param counting the answers that count
     * @param before the answers as they stood when the person came back; none when they never did
     * @param decisions what the rows say about the answers
     * @param edits what the person made of it
     * @param day the day it is made on, at the clinic: medicines whose day of review has passed are not named
     */
    public record Basis(Facts counting, Facts before, Decisions decisions, GuideEdits edits, LocalDate day) {}

    /** The guide on this basis, in these words. */
    public static Guide of(Dialogue dialogue, Basis basis, Voice voice) {
        return new Guides(dialogue, basis, voice).guide();
    }

    private Guide guide() {
        Map<String, List<Guide.Line>> declared = new LinkedHashMap<>();
        topics.forEach(topic -> declared.put(topic.id(), items(topic)));
        Topics questions = new Topics(topics, declared, edits.now());
        List<Guide.Section> core = core(questions);
        List<Guide.Section> annex = annex(questions);
        return new Guide(
                voice.text("engine.guide_title"),
                voice.text(
                        "engine.guide_made_for",
                        Map.of("clinic", voice.clinic().name().in(voice.language()))),
                voice.text("engine.guide_note"),
                voice.endorsement(),
                Stream.concat(core.stream(), annex.stream()).toList(),
                annex.isEmpty() ? null : annex.getFirst().id(),
                footer(),
                dialogue.version(),
                new Guide.Editing(questions.picked(), edits.canUndo(), questions.removed()));
    }

    private List<Guide.Section> core(Topics questions) {
        List<Guide.Section> sections = new ArrayList<>();
        if (!questions.top().isEmpty()) {
            String intro = questions.picked() ? null : voice.text("engine.guide_top_suggested");
            sections.add(asked(GuidePlan.TOP, voice.text("engine.guide_top"), intro, questions.top()));
        }
        for (GuidePlan.Section section : dialogue.guide().core()) {
            List<Guide.Line> lines = printed(section, questions);
            int rest = rest(section, lines).size();
            add(sections, section, lines.subList(0, lines.size() - rest));
        }
        return sections;
    }

    /** What did not fit into the core, then the sections that are declared for it. */
    private List<Guide.Section> annex(Topics questions) {
        List<Guide.Section> sections = new ArrayList<>();
        for (GuidePlan.Section section : dialogue.guide().core()) {
            List<Guide.Line> rest = rest(section, printed(section, questions));
            if (!rest.isEmpty()) {
                String title = voice.text("engine.option_more");
                sections.add(new Guide.Section(section.id() + "-more", title, null, section.kind(), rest, 0));
            }
        }
        if (!questions.annex().isEmpty()) {
            sections.add(asked(GuidePlan.MORE, voice.text("engine.guide_more"), null, questions.annex()));
        }
        dialogue.guide().annex().forEach(section -> add(sections, section, printed(section, questions)));
        return sections;
    }

    private List<Guide.Line> printed(GuidePlan.Section section, Topics questions) {
        return section.questions() ? questions.printed(section) : lines(section);
    }

    private static Guide.Section asked(String id, String title, @Nullable String intro, List<Guide.Line> lines) {
        return new Guide.Section(id, title, intro, GuidePlan.SectionKind.ITEMS, lines, 0, List.of(), true);
    }

    /** The section with these lines; nothing where there is nothing to print. */
    private void add(List<Guide.Section> sections, GuidePlan.Section section, List<Guide.Line> lines) {
        if (lines.isEmpty() && section.count() == 0) {
            return;
        }
        String key = "guide.sections." + section.id();
        sections.add(new Guide.Section(
                section.id(),
                voice.text(key + ".title"),
                voice.textOrNull(key + ".intro"),
                section.kind(),
                lines,
                section.count(),
                section.columns().stream()
                        .map(column -> voice.text(key + ".columns." + column))
                        .toList(),
                section.questions()));
    }

    /** What a section of the core holds beyond what it prints there. */
    private static List<Guide.Line> rest(GuidePlan.Section section, List<Guide.Line> lines) {
        boolean all = section.questions() || section.atMost() == 0 || lines.size() <= section.atMost();
        return all ? List.of() : lines.subList(section.atMost(), lines.size());
    }

    private List<Guide.Line> lines(GuidePlan.Section section) {
        return switch (section.kind()) {
            case ANSWERS -> answers(section);
            case CHANGES -> changes(section);
            case ITEMS -> items(section);
            case CALLS -> calls();
            case LINES, TABLE -> List.of();
        };
    }

    private List<Guide.Line> answers(GuidePlan.Section section) {
        List<Guide.Line> lines = new ArrayList<>();
        for (String fact : section.facts()) {
            FactValue value = basis.counting().value(fact);
            Guide.Line line = value == null ? null : answer(fact, value);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Guide.Line> changes(GuidePlan.Section section) {
        List<Guide.Line> lines = new ArrayList<>();
        for (String fact : section.facts()) {
            FactValue was = basis.before().value(fact);
            FactValue now = basis.counting().value(fact);
            if (was != null && now != null && was.isKnown() && now.isKnown() && !was.equals(now)) {
                Map<String, String> values = Map.of("before", voice.answer(fact, was), "now", voice.answer(fact, now));
                String name = voice.text("questions." + fact + ".short");
                lines.add(new Guide.Line(fact, name, voice.text("engine.changed_since", values)));
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

    /** The person's own words first, then what the rows and the person's changes put there, as declared. */
    private List<Guide.Line> items(GuidePlan.Section section) {
        List<Guide.Line> lines = new ArrayList<>();
        for (String fact : section.facts()) {
            if (basis.counting().value(fact) instanceof FactValue.Words(String own)) {
                lines.add(own(section, fact, own));
            }
        }
        if (!topics.isEmpty() && section.equals(topics.getFirst())) {
            edits.now().own().forEach(own -> lines.add(own(section, own.id(), own.text())));
        }
        for (GuidePlan.Item item : dialogue.guide().items()) {
            if (item.section().equals(section.id()) && stands(item, section)) {
                lines.add(item(item, section));
            }
        }
        return lines;
    }

    /** Whether rows put it there; a question that the person holds on to stays without them. */
    private boolean stands(GuidePlan.Item item, GuidePlan.Section section) {
        return basis.decisions().guide().containsKey(item.id())
                || (section.questions() && edits.now().keeps(item.id()));
    }

    private Guide.Line own(GuidePlan.Section section, String id, String text) {
        String words = edits.now().texts().get(id);
        return words == null || !section.questions()
                ? new Guide.Line(id, text, null, true, false, section.questions() ? section.id() : null)
                : new Guide.Line(id, words, null, true, true, section.id());
    }

    private Guide.Line item(GuidePlan.Item item, GuidePlan.Section section) {
        String key = "guide.items." + item.id();
        String topic = section.questions() ? section.id() : null;
        String words = topic == null ? null : edits.now().texts().get(item.id());
        if (words != null) {
            return new Guide.Line(item.id(), words, null, false, true, topic);
        }
        String text = voice.text(key);
        String said = section.stem() ? voice.text("engine.option_stem", Map.of("option", text)) : text;
        String detail = detail(voice.textOrNull(key + ".detail"), names(item.id()));
        return new Guide.Line(item.id(), said, detail, false, false, topic);
    }

    private static @Nullable String detail(@Nullable String authored, @Nullable String names) {
        return authored == null ? names : names == null ? authored : authored + " " + names;
    }

    /** What medicines of this option are called, in the table's order, or null when none may be named on this day. */
    private @Nullable String names(String option) {
        List<String> names = dialogue.medicines().of(option, basis.day()).stream()
                .map(Medicine::printed)
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty() ? null : voice.text("engine.guide_names", Map.of("names", voice.joined(names)));
    }

    private List<Guide.Line> calls() {
        List<Guide.Line> lines = new ArrayList<>();
        for (String role : Clinic.REQUIRED_NUMBERS.subList(0, CALLS_ON_GUIDE)) {
            lines.add(new Guide.Line(
                    role, voice.text("engine.calls." + role), voice.clinic().number(role)));
        }
        return lines;
    }

    private List<String> footer() {
        List<String> footer = new ArrayList<>();
        footer.add(voice.text("engine.guide_footer_not_advice"));
        footer.add(voice.text("engine.guide_footer_version", Map.of("version", dialogue.version())));
        if (!dialogue.review().clinicallyReviewed()) {
            footer.add(voice.text("engine.guide_footer_unreviewed"));
        }
        if (dialogue.translationUnreviewed(voice.language())) {
            footer.add(voice.text("engine.guide_footer_translation"));
        }
        return footer;
    }
}
