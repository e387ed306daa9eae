package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.conversation.event.Asked;
import org.handrail.core.conversation.event.DangerAnswered;
import org.handrail.core.conversation.event.DangerAsked;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Level;
import org.handrail.core.safety.Tier;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What happens on a sign of danger: alert, fixed card, then silence until it is answered (clinical brief 3.2). */
final class Danger {
    /** Answers that say the person is not safe: the numbers are shown once more before the conversation goes on. */
    private static final List<String> NOT_SAFE = List.of("NOT_SAFE", "NOT_SURE_SAFE");

    private static final String MISTAKE = "MISTAKE";

    /** Answers to the question whether it is happening now; not to be sure is to be careful. */
    static final String HAPPENING = "HAPPENING";

    static final String NOT_NOW = "NOT_NOW";
    private static final String UNSURE = "UNSURE";
    private static final List<String> WHETHER_NOW = List.of(HAPPENING, UNSURE, NOT_NOW);
    private static final Map<String, String> WHETHER_NOW_WORDS =
            Map.of(HAPPENING, "ask_now_yes", UNSURE, "ask_now_unsure", NOT_NOW, "ask_now_not");

    private static final String EMERGENCY_NUMBER = "emergency_number";

    /** A card with this number also shows the other ways to reach somebody in a crisis (clinical brief 3.1). */
    private static final String CRISIS_LINE = "crisis_line";

    private final Dialogue dialogue;

    Danger(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Raises every hit and shows the card of the worst, unless the card that waits already says as much or more. */
    void found(Turn turn, List<Hit> hits) {
        Hold before = turn.conversation().hold();
        for (Hit hit : hits) {
            turn.add(new AlertRaised(hit.flag(), hit.level(), hit.words(), hit.pattern()), reason(hit));
        }
        Hit worst = hits.getFirst();
        if (before != null && before.question() == null && saysEnough(before, worst)) {
            turn.say("held_first");
        } else {
            show(turn, worst.flag(), worst.level(), false, reason(worst));
        }
    }

    /** Asks whether what was written is happening now. Nothing is raised before the person has said so. */
    void ask(Turn turn, Hit hit, Utterance about) {
        ask(turn, hit.flag(), hit.level(), new Hold.Question(hit.words(), hit.pattern(), about), reason(hit));
    }

    private void ask(Turn turn, String id, Level level, Hold.Question question, Reason reason) {
        Voice voice = turn.voice();
        List<String> lines = new ArrayList<>(List.of(voice.text("engine.ask_now_line")));
        lines.addAll(voice.list("flags." + id + ".signs"));
        DangerCard card = card(turn, flag(id), level, voice.text("engine.ask_now_title"), lines, WHETHER_NOW);
        turn.add(new DangerAsked(card, question.words(), question.pattern(), question.about()), reason);
    }

    /** A lesser sign never takes the place of a worse one; the same sign is shown again only when it has become worse. */
    private static boolean saysEnough(Hold waiting, Hit hit) {
        boolean same = waiting.flag().equals(hit.flag());
        return waiting.level().isWorseThan(hit.level()) || (same && waiting.level() == hit.level());
    }

    /** Whether one of these is for a person who may be watched: then what they wrote does not stay on the screen. */
    boolean isQuiet(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> flag(hit.flag()).quiet());
    }

    /** Raises the flags whose rows hold since this turn, and shows the card of the worst; whether there was one. */
    boolean raisedByRows(Turn turn, Settled before, Settled now) {
        Map<String, Row> already = before.decisions().raised();
        List<Map.Entry<String, Row>> fresh = now.decisions().raised().entrySet().stream()
                .filter(raised -> !raised.getValue().equals(already.get(raised.getKey())))
                .sorted(Comparator.comparing(raised -> flag(raised.getKey()).level()))
                .toList();
        for (Map.Entry<String, Row> raised : fresh) {
            Row row = raised.getValue();
            Level level = flag(raised.getKey()).level();
            turn.add(new AlertRaised(raised.getKey(), level, row.why(), row.id()), reason(row, now));
        }
        if (fresh.isEmpty()) {
            return false;
        }
        Flag worst = flag(fresh.getFirst().getKey());
        show(turn, worst.id(), worst.level(), false, reason(fresh.getFirst().getValue(), now));
        return true;
    }

    /** Whether this code answers the card that waits. */
    boolean answers(Conversation conversation, String code) {
        Hold hold = conversation.hold();
        return hold != null && codes(hold).contains(code);
    }

    private List<String> codes(Hold hold) {
        return hold.question() != null ? WHETHER_NOW : flag(hold.flag()).answers();
    }

    /** What waited while the person was asked, when it is no danger after all; else the card comes, and null. */
    @Nullable
    Utterance answeredWhetherNow(Turn turn, Hold.Question question, String code) {
        Hold hold = Objects.requireNonNull(turn.conversation().hold());
        turn.add(new DangerAnswered(hold.flag(), code, true), Reason.engine("danger-answered"));
        if (code.equals(NOT_NOW)) {
            turn.say("ask_now_no");
            return question.about();
        }
        found(turn, List.of(new Hit(hold.flag(), hold.level(), question.words(), question.pattern(), Tier.INTERRUPT)));
        return null;
    }

    void answered(Turn turn, String code) {
        Hold hold = Objects.requireNonNull(turn.conversation().hold());
        boolean releases = hold.repeated() || !NOT_SAFE.contains(code);
        turn.add(new DangerAnswered(hold.flag(), code, releases), Reason.engine("danger-answered"));
        if (releases) {
            thank(turn, code);
        } else {
            show(turn, hold.flag(), hold.level(), true, Reason.engine("not-safe-yet"));
        }
    }

    /** The waiting card once more, in the language the person speaks now. */
    void showAgain(Turn turn) {
        Hold hold = Objects.requireNonNull(turn.conversation().hold());
        Hold.Question question = hold.question();
        if (question != null) {
            ask(turn, hold.flag(), hold.level(), question, Reason.engine("language"));
        } else {
            show(turn, hold.flag(), hold.level(), hold.repeated(), Reason.engine("language"));
        }
    }

    /** Never a cheerful next question: the person says when to go on, where there is something to go on with. */
    private static void thank(Turn turn, String code) {
        List<Offer> offers =
                turn.conversation().closed() ? List.of() : List.of(Commands.offer(turn, "resume", Command.RESUME));
        turn.say(code.equals(MISTAKE) ? "danger_mistake" : "danger_thanks", Map.of(), offers);
    }

    private void show(Turn turn, String id, Level level, boolean repeated, Reason reason) {
        Flag flag = flag(id);
        Voice voice = turn.voice();
        String key = "flags." + id;
        List<String> lines = lines(voice, key, flag, turn.isStaffed());
        DangerCard card = card(turn, flag, level, voice.text(key + ".title"), lines, flag.answers());
        turn.add(new DangerCardShown(card, repeated), reason);
    }

    private static DangerCard card(
            Turn turn, Flag flag, Level level, String title, List<String> lines, List<String> answers) {
        Voice voice = turn.voice();
        return new DangerCard(
                flag.id(),
                level,
                flag.quiet(),
                title,
                lines,
                calls(flag, level).stream().map(role -> call(voice, role)).toList(),
                answers.stream().map(code -> answer(voice, flag.id(), code)).toList(),
                flag.calls().contains(CRISIS_LINE) ? CrisisLines.of(voice) : List.of());
    }

    /**
     * The flag's lines, and after the first one whether somebody watches. Only what really happens is told: an alert is recorded.
     * A quiet card does not speak of the care team.
     */
    private static List<String> lines(Voice voice, String key, Flag flag, boolean staffed) {
        List<String> lines = new ArrayList<>(voice.list(key + ".lines"));
        if (!staffed || !flag.quiet()) {
            lines.add(Math.min(1, lines.size()), voice.text(staffed ? "engine.danger_open" : "engine.danger_closed"));
        }
        return lines;
    }

    /** The flag's numbers in their order; when it is worse than this flag usually is, the emergency number comes first. */
    private static List<String> calls(Flag flag, Level level) {
        if (!level.isWorseThan(flag.level()) || level != Level.EMERGENCY) {
            return flag.calls();
        }
        List<String> calls = new ArrayList<>(flag.calls());
        calls.remove(EMERGENCY_NUMBER);
        calls.addFirst(EMERGENCY_NUMBER);
        return calls;
    }

    private static DangerCard.Call call(Voice voice, String role) {
        return new DangerCard.Call(
                role, voice.text("engine.calls." + role), voice.clinic().number(role));
    }

    private static Asked.Choice answer(Voice voice, String flag, String code) {
        String whetherNow = WHETHER_NOW_WORDS.get(code);
        if (whetherNow != null) {
            return new Asked.Choice(code, voice.text("engine." + whetherNow), null);
        }
        String own = voice.textOrNull("flags.%s.answers.%s".formatted(flag, code));
        return new Asked.Choice(code, own != null ? own : voice.text("engine.danger_answers." + code), null);
    }

    private Flag flag(String id) {
        return Objects.requireNonNull(dialogue.flags().flag(id), id);
    }

    private static Reason reason(Row row, Settled settled) {
        return Saying.reason(row, settled.decisions().facts());
    }

    private static Reason reason(Hit hit) {
        return new Reason("flag/" + hit.flag() + "/" + hit.pattern(), List.of(), null, null);
    }
}
